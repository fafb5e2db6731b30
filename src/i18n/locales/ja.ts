import type { Dictionary } from '../dictionary.js';
import { jaDetails } from '../japanese/jaDetails.js';
import { jaFirst } from '../japanese/jaFirst.js';
import { jaHours } from '../japanese/jaHours.js';
import { jaLater } from '../japanese/jaLater.js';
import { jaOfConnections } from '../japanese/jaOfConnections.js';
import { jaOfFirstTab } from '../japanese/jaOfFirstTab.js';
import { jaOfOtherTabs } from '../japanese/jaOfOtherTabs.js';
import { jaSchedules } from '../japanese/jaSchedules.js';

/** All of Japanese. */
export const ja: Dictionary = {
  ...jaFirst,
  ...jaLater,
  ...jaDetails,
  ...jaHours,
  ...jaSchedules,
  ...jaOfFirstTab,
  ...jaOfOtherTabs,
  ...jaOfConnections,
};
