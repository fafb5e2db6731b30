'use client';
import { DayCheckPart } from './DayCheckPart.js';
import { HeadingPart } from './HeadingPart.js';
import { OverridesPart } from './OverridesPart.js';
import { PicturePart } from './PicturePart.js';
import { SaveBarPart } from './SaveBarPart.js';
import { WeekPart } from './WeekPart.js';
import { ZoneSelectPart } from './ZoneSelectPart.js';

/**
 * What AvailabilitySettings is made of: all of them edit one draft. Put them inside of it, in whatever order and in
 * whatever elements.
 */
export const availabilityParts = {
  /** The name, whether it is the default, who uses it, and what can be done with it as a whole. */
  Heading: HeadingPart,
  /** On which clock the hours are, and the choice of another. */
  ZoneSelect: ZoneSelectPart,
  /** The hours of each weekday. */
  Week: WeekPart,
  /** The dates that differ from the weekly hours. */
  Overrides: OverridesPart,
  /** What the hours come to: the week as it is drawn. */
  Picture: PicturePart,
  /** Why visitors find a day empty: what they are offered, and what keeps them from the rest. */
  DayCheck: DayCheckPart,
  /** What is changed, in words, and the buttons that save it, discard it or take a step back. */
  SaveBar: SaveBarPart,
};
