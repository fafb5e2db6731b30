import type { Dictionary } from '../dictionary.js';
import { frDetails } from '../french/frDetails.js';
import { frFirst } from '../french/frFirst.js';
import { frHours } from '../french/frHours.js';
import { frLater } from '../french/frLater.js';
import { frOfConnections } from '../french/frOfConnections.js';
import { frOfFirstTab } from '../french/frOfFirstTab.js';
import { frOfOtherTabs } from '../french/frOfOtherTabs.js';
import { frSchedules } from '../french/frSchedules.js';

/** All of French. */
export const fr: Dictionary = {
  ...frFirst,
  ...frLater,
  ...frDetails,
  ...frHours,
  ...frSchedules,
  ...frOfFirstTab,
  ...frOfOtherTabs,
  ...frOfConnections,
};
