import { createManagedUser, createRefreshHandler, memoryTokenStore } from 'daybook/server';

/** The same for every framework: who holds the client's secret and the tokens. A product keeps these in its database. */
export function createTokens({ apiUrl, clientId, clientSecret }) {
  const api = { apiUrl, clientId, clientSecret, store: memoryTokenStore() };

  return {
    /** Our own user becomes one of the calendar's: found by e-mail or made. The browser gets the access token alone. */
    async signIn({ id, ...person }) {
      const { tokens } = await createManagedUser({ ...api, userId: id }, person);
      return { accessToken: tokens.accessToken };
    },

    /** `options.refreshUrl` of `CalProvider`: a web `Request` to a web `Response`. Here the user is in a header; yours is in a session. */
    refresh: createRefreshHandler({ ...api, identify: (request) => request.headers.get('x-user') }),
  };
}

/** Who signs in. */
export const hannah = {
  id: 'staff-1',
  name: 'Hannah Lindqvist',
  email: 'hannah@northside-physio.example',
  timeZone: 'Europe/London',
};
