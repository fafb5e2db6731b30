import { itEventBasics } from './itEventBasics.js';
import { itEventTypes } from './itEventTypes.js';
import { itSettings } from './itSettings.js';

/** What a host reads around the settings of an event type, and on their first tab. */
export const itOfFirstTab = { ...itSettings, ...itEventTypes, ...itEventBasics } as const;
