import { ptEventBasics } from './ptEventBasics.js';
import { ptEventTypes } from './ptEventTypes.js';
import { ptSettings } from './ptSettings.js';

/** What a host reads around the settings of an event type, and on their first tab. */
export const ptOfFirstTab = { ...ptSettings, ...ptEventTypes, ...ptEventBasics } as const;
