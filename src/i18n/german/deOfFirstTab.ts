import { deEventBasics } from './deEventBasics.js';
import { deEventTypes } from './deEventTypes.js';
import { deSettings } from './deSettings.js';

/** What a host reads around the settings of an event type, and on their first tab. */
export const deOfFirstTab = { ...deSettings, ...deEventTypes, ...deEventBasics } as const;
