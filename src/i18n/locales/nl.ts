import type { Dictionary } from '../dictionary.js';
import { nlDetails } from '../dutch/nlDetails.js';
import { nlFirst } from '../dutch/nlFirst.js';
import { nlHours } from '../dutch/nlHours.js';
import { nlLater } from '../dutch/nlLater.js';
import { nlOfConnections } from '../dutch/nlOfConnections.js';
import { nlOfFirstTab } from '../dutch/nlOfFirstTab.js';
import { nlOfOtherTabs } from '../dutch/nlOfOtherTabs.js';
import { nlSchedules } from '../dutch/nlSchedules.js';

/** All of Dutch. */
export const nl: Dictionary = {
  ...nlFirst,
  ...nlLater,
  ...nlDetails,
  ...nlHours,
  ...nlSchedules,
  ...nlOfFirstTab,
  ...nlOfOtherTabs,
  ...nlOfConnections,
};
