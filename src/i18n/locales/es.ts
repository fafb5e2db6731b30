import type { Dictionary } from '../dictionary.js';
import { esDetails } from '../spanish/esDetails.js';
import { esFirst } from '../spanish/esFirst.js';
import { esHours } from '../spanish/esHours.js';
import { esLater } from '../spanish/esLater.js';
import { esOfConnections } from '../spanish/esOfConnections.js';
import { esOfFirstTab } from '../spanish/esOfFirstTab.js';
import { esOfOtherTabs } from '../spanish/esOfOtherTabs.js';
import { esSchedules } from '../spanish/esSchedules.js';

/** All of Spanish. */
export const es: Dictionary = {
  ...esFirst,
  ...esLater,
  ...esDetails,
  ...esHours,
  ...esSchedules,
  ...esOfFirstTab,
  ...esOfOtherTabs,
  ...esOfConnections,
};
