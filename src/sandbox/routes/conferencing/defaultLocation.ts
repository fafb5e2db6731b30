import type { IntegrationLocationInput } from '../../../contract/event-types/locations.schema.js';
import type { Store } from '../../store/store.js';
import { locationOfApp } from '../apps/appStore.js';
import { readIntegration } from '../event-types/locations.js';

/** Where a user's event types take place unless they say otherwise: in the app of their choice, or in Cal Video. */
export async function defaultLocation(userId: number, store: Store): Promise<IntegrationLocationInput> {
  const [chosen] = await store.collections.defaultConferencing.where({ userId });
  const stored = chosen && locationOfApp(chosen.appSlug);
  return { type: 'integration', integration: (stored && readIntegration(stored)) || 'cal-video' };
}
