import { arEventBasics } from './arEventBasics.js';
import { arEventTypes } from './arEventTypes.js';
import { arSettings } from './arSettings.js';

/** What a host reads around the settings of an event type, and on their first tab. */
export const arOfFirstTab = { ...arSettings, ...arEventTypes, ...arEventBasics } as const;
