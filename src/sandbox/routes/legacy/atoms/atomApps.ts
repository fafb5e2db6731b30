import { appAnswer, storeApps } from '../../apps/appStore.js';
import { known, type LegacyRoute } from '../route.js';

/** Apps as the settings of the atoms list them. */
export const atomApps: readonly LegacyRoute[] = [
  /** Those that meetings can be held in: the server's own, and what the caller has connected. */
  known(
    'GET',
    '/v2/atoms/conferencing',
  )(async (_, { caller: { user }, store, settings }) => {
    const credentials = await store.collections.credentials.where({ userId: user.id });
    const items = storeApps(settings)
      .filter(({ variant }) => variant === 'conferencing')
      .map((app) => appAnswer(app, credentials))
      .filter((app) => 'isGlobal' in app || app.userCredentialIds.length > 0);
    return { items: items.map((app) => ({ ...app, isInstalled: true })) };
  }),

  /** An app that the server does not have is answered with nothing. */
  known(
    'GET',
    '/v2/atoms/event-types-app/{appSlug}',
  )(async ({ appSlug }, { caller: { user }, store, settings }) => {
    const app = storeApps(settings).find(({ slug }) => slug === appSlug);
    if (!app) return {};
    return { app: appAnswer(app, await store.collections.credentials.where({ userId: user.id })) };
  }),
];
