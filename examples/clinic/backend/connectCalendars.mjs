/**
 * What Hannah had connected before the demo begins: an account at Google, with some of her day in it, and one at Outlook that
 * no longer lets the server in. Its calendars are switched off: while one that counts can't be read, nobody is offered a time.
 */
export async function connectCalendars({ demo, fetch, addCalendarEvent, fault, now }) {
  const headers = { authorization: `Bearer ${demo.user.accessToken}` };
  const ask = async (path) => (await (await fetch(path, { headers })).json()).data;

  /** As her browser does when it comes back from the provider; the code is the account's address. */
  async function connect(provider, account) {
    const { authUrl } = await ask(`/v2/calendars/${provider}/connect`);
    const state = encodeURIComponent(new URL(authUrl).searchParams.get('state'));
    await fetch(`/v2/calendars/${provider}/save?code=${account}&state=${state}`, { redirect: 'manual' });
  }

  await connect('google', 'hannah@northside-physio.example');
  const day = new Date(now()).toISOString().slice(0, 10);
  const events = [
    { title: 'Lunch with Theo', start: `${day}T12:00:00Z`, end: `${day}T13:00:00Z` },
    { title: 'Room check', start: `${day}T17:00:00Z`, end: `${day}T17:30:00Z` },
  ];
  for (const event of events) await addCalendarEvent({ userId: demo.user.id, ...event });
  await connect('office365', 'h.lindqvist@leedsgeneral.example');
  const { connectedCalendars } = await ask('/v2/calendars');
  for (const { integration, externalId, credentialId, isSelected } of connectedCalendars.at(-1).calendars) {
    if (!isSelected) continue;
    const query = new URLSearchParams({ integration, externalId, credentialId });
    await fetch(`/v2/selected-calendars?${query}`, { method: 'DELETE', headers });
  }
  fault({ name: 'refresh-refused', app: 'office365-calendar' });
  await ask('/v2/calendars');
}
