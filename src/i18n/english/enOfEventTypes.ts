import { enEventAdvanced } from './enEventAdvanced.js';
import { enEventBasics } from './enEventBasics.js';
import { enEventForm } from './enEventForm.js';
import { enEventLimits } from './enEventLimits.js';
import { enEventList } from './enEventList.js';
import { enEventTeam } from './enEventTeam.js';
import { enEventTypes } from './enEventTypes.js';
import { enSettings } from './enSettings.js';

/** All that a host reads of her event types. */
export const enOfEventTypes = {
  ...enSettings,
  ...enEventTypes,
  ...enEventBasics,
  ...enEventLimits,
  ...enEventForm,
  ...enEventAdvanced,
  ...enEventTeam,
  ...enEventList,
} as const;
