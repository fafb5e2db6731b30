import type { Dictionary } from '../dictionary.js';
import { deDetails } from '../german/deDetails.js';
import { deFirst } from '../german/deFirst.js';
import { deHours } from '../german/deHours.js';
import { deLater } from '../german/deLater.js';
import { deOfConnections } from '../german/deOfConnections.js';
import { deOfFirstTab } from '../german/deOfFirstTab.js';
import { deOfOtherTabs } from '../german/deOfOtherTabs.js';
import { deSchedules } from '../german/deSchedules.js';

/** All of German, without a form of address wherever a sentence can do without. */
export const de: Dictionary = {
  ...deFirst,
  ...deLater,
  ...deDetails,
  ...deHours,
  ...deSchedules,
  ...deOfFirstTab,
  ...deOfOtherTabs,
  ...deOfConnections,
};
