import type { Dictionary } from '../dictionary.js';
import { ptDetails } from '../portuguese/ptDetails.js';
import { ptFirst } from '../portuguese/ptFirst.js';
import { ptHours } from '../portuguese/ptHours.js';
import { ptLater } from '../portuguese/ptLater.js';
import { ptOfConnections } from '../portuguese/ptOfConnections.js';
import { ptOfFirstTab } from '../portuguese/ptOfFirstTab.js';
import { ptOfOtherTabs } from '../portuguese/ptOfOtherTabs.js';
import { ptSchedules } from '../portuguese/ptSchedules.js';

/** All of Brazilian Portuguese. */
export const ptBR: Dictionary = {
  ...ptFirst,
  ...ptLater,
  ...ptDetails,
  ...ptHours,
  ...ptSchedules,
  ...ptOfFirstTab,
  ...ptOfOtherTabs,
  ...ptOfConnections,
};
