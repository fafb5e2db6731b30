import { arDetails } from '../arabic/arDetails.js';
import { arFirst } from '../arabic/arFirst.js';
import { arHours } from '../arabic/arHours.js';
import { arLater } from '../arabic/arLater.js';
import { arOfConnections } from '../arabic/arOfConnections.js';
import { arOfFirstTab } from '../arabic/arOfFirstTab.js';
import { arOfOtherTabs } from '../arabic/arOfOtherTabs.js';
import { arSchedules } from '../arabic/arSchedules.js';
import { isolated } from '../arabic/isolated.js';
import type { Dictionary } from '../dictionary.js';

/** All of Arabic. What is filled into it keeps its own direction. */
export const ar: Dictionary = isolated({
  ...arFirst,
  ...arLater,
  ...arDetails,
  ...arHours,
  ...arSchedules,
  ...arOfFirstTab,
  ...arOfOtherTabs,
  ...arOfConnections,
});
