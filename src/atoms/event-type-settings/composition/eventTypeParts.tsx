'use client';
import { HeadingPart } from './HeadingPart.js';
import { NavPart } from './NavPart.js';
import { PreviewPart } from './PreviewPart.js';
import { SaveBarPart } from './SaveBarPart.js';
import { TabPart } from './TabPart.js';

/**
 * What EventTypeSettings is made of: all of them edit one draft. Put them inside of it, in whatever order and in whatever
 * elements.
 */
export const eventTypeParts = {
  /** What it is called and where, whether visitors find it, and what can be done with it as a whole. */
  Heading: HeadingPart,
  /** The way between the tabs. */
  Nav: NavPart,
  /** What is set on a tab: on the one that is open, or on the one that is named (`tab="limits"`). */
  Tab: TabPart,
  /** What visitors see of it. */
  Preview: PreviewPart,
  /** What is changed, in words, and the buttons that save it, discard it or take a step back. */
  SaveBar: SaveBarPart,
};
