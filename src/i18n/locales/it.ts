import type { Dictionary } from '../dictionary.js';
import { itDetails } from '../italian/itDetails.js';
import { itFirst } from '../italian/itFirst.js';
import { itHours } from '../italian/itHours.js';
import { itLater } from '../italian/itLater.js';
import { itOfConnections } from '../italian/itOfConnections.js';
import { itOfFirstTab } from '../italian/itOfFirstTab.js';
import { itOfOtherTabs } from '../italian/itOfOtherTabs.js';
import { itSchedules } from '../italian/itSchedules.js';

/** All of Italian. */
export const it: Dictionary = {
  ...itFirst,
  ...itLater,
  ...itDetails,
  ...itHours,
  ...itSchedules,
  ...itOfFirstTab,
  ...itOfOtherTabs,
  ...itOfConnections,
};
