import { badRequest } from '../../http/Refusal.js';
import { ICS_FEED } from '../apps/apps.js';
import { connectApp, ofUser } from '../apps/credentials.js';
import type { Handler, KnownCall } from '../handler.js';
import { credentialAnswer } from './calendars.js';
import { readFeed } from './feeds/readFeed.js';

/** All feeds of a user are one account: saving some puts them in the place of those before. */
export const saveFeeds: Handler<'calendars.icsFeeds.save'> = async ({ urls }, call) => {
  await Promise.all(urls.map((url) => requireFeed(url, call)));
  const { type, slug } = ICS_FEED.integration;
  const { store, caller } = call;
  return credentialAnswer(
    await connectApp({ type, appId: slug, account: null, urls }, ofUser(caller.user.id), store),
  );
};

async function requireFeed(url: string, { fetchFeed }: KnownCall): Promise<void> {
  try {
    readFeed(await fetchFeed(url));
  } catch {
    throw badRequest('Could not add ICS feeds, try using private ics feed.');
  }
}
