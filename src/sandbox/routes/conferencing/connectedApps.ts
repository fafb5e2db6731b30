import type { VideoApp } from '../../../contract/videoApps.schema.js';
import type { Store } from '../../store/store.js';
import { locationOfApp } from '../apps/appStore.js';
import { readIntegration } from '../event-types/locations.js';

/** The video apps that a user, or a team, has connected, as locations name them. */
export async function connectedApps(
  owner: { userId: number } | { teamId: number },
  { collections }: Store,
): Promise<VideoApp[]> {
  const credentials = await collections.credentials.where(owner);
  return credentials.flatMap(({ appId }) => {
    const stored = locationOfApp(appId);
    return (stored && readIntegration(stored)) || [];
  });
}
