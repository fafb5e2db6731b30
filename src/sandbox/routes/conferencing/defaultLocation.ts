import type { IntegrationLocationInput } from '../../../contract/event-types/locations.schema.js';
import type { User } from '../../model/records.js';
import { locationOfApp } from '../apps/appStore.js';
import { readIntegration } from '../event-types/locations.js';
import { defaultAppOf } from './conferencing.js';

/** Where a user's event types take place unless they say otherwise: in the app of their choice, or in Cal Video. */
export function defaultLocation(user: User): IntegrationLocationInput {
  const chosen = defaultAppOf(user);
  const stored = chosen?.appSlug ? locationOfApp(chosen.appSlug) : undefined;
  return { type: 'integration', integration: (stored && readIntegration(stored)) || 'cal-video' };
}
