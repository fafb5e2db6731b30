import { esEventBasics } from './esEventBasics.js';
import { esEventTypes } from './esEventTypes.js';
import { esSettings } from './esSettings.js';

/** What a host reads around the settings of an event type, and on their first tab. */
export const esOfFirstTab = { ...esSettings, ...esEventTypes, ...esEventBasics } as const;
