import { enEventBasics } from './enEventBasics.js';
import { enEventTypes } from './enEventTypes.js';
import { enSettings } from './enSettings.js';

/** What a host reads around the settings of an event type, and on their first tab. */
export const enOfFirstTab = { ...enSettings, ...enEventTypes, ...enEventBasics } as const;
