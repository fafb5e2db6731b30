import { jaEventBasics } from './jaEventBasics.js';
import { jaEventTypes } from './jaEventTypes.js';
import { jaSettings } from './jaSettings.js';

/** What a host reads around the settings of an event type, and on their first tab. */
export const jaOfFirstTab = { ...jaSettings, ...jaEventTypes, ...jaEventBasics } as const;
