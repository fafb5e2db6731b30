import { frEventBasics } from './frEventBasics.js';
import { frEventTypes } from './frEventTypes.js';
import { frSettings } from './frSettings.js';

/** What a host reads around the settings of an event type, and on their first tab. */
export const frOfFirstTab = { ...frSettings, ...frEventTypes, ...frEventBasics } as const;
