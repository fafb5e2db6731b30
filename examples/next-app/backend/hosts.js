import { createManagedUser, createRefreshHandler, memoryTokenStore } from 'daybook/server';
import { cookies } from 'next/headers';
import { calendar } from './calendar.js';

/** The secret stays in this file: nothing that a browser loads imports it. */
const secrets = { ...calendar, clientSecret: process.env.CAL_CLIENT_SECRET };

const sessionCookie = 'host';
const hannah = {
  id: 'hannah',
  name: 'Hannah Lindqvist',
  email: 'hannah@northside-physio.example',
  timeZone: 'Europe/London',
};

// Next bundles a page and a route apart, and each would have a store of its own. A product keeps tokens in its database.
globalThis.hostTokens ??= memoryTokenStore();
const store = globalThis.hostTokens;

/** A pretence: whoever presses the button is Hannah. Here a product checks a password, and gives out a session. */
export async function signIn() {
  const { id, ...person } = hannah;
  await createManagedUser({ ...secrets, store, userId: id }, person);
  (await cookies()).set(sessionCookie, id, { httpOnly: true, sameSite: 'strict' });
}

/** The access token of who is signed in; null: nobody is. */
export async function signedInToken() {
  const id = (await cookies()).get(sessionCookie)?.value;
  const tokens = id && (await store.read(id));
  return tokens ? tokens.accessToken : null;
}

/** Who asks is known from our own session, not from the ended token. */
export const refresh = createRefreshHandler({
  ...secrets,
  store,
  identify: async () => (await cookies()).get(sessionCookie)?.value ?? null,
});
