import { nlEventBasics } from './nlEventBasics.js';
import { nlEventTypes } from './nlEventTypes.js';
import { nlSettings } from './nlSettings.js';

/** What a host reads around the settings of an event type, and on their first tab. */
export const nlOfFirstTab = { ...nlSettings, ...nlEventTypes, ...nlEventBasics } as const;
