import { describe, expect, it } from 'vitest';
import { ADA, talk } from '../../testing/talk.js';
import { event, FEED_URL, feed, withFeeds } from '../../testing/withFeeds.js';

describe('a feed', () => {
  it('is one account of its owner, and becomes the destination by being looked at', async () => {
    const { get, save, sandbox, token } = withFeeds();
    const saved = await save();
    expect([saved.status, saved.body.data]).toEqual([
      201,
      {
        id: 1,
        type: 'ics-feed_calendar',
        userId: sandbox.demo.user.id,
        teamId: null,
        appId: 'ics-feed',
        invalid: false,
      },
    ]);
    const { connectedCalendars, destinationCalendar } = (await get('/v2/calendars', { token })).body.data;
    expect(connectedCalendars).toHaveLength(1);
    expect(connectedCalendars[0].calendars).toMatchObject([
      { name: 'Rota', externalId: FEED_URL, readOnly: true, isSelected: false, credentialId: 1 },
    ]);
    expect(destinationCalendar).toMatchObject({ externalId: FEED_URL, integration: '', primaryEmail: null });
  });

  it('gives way to the feeds that are saved after it', async () => {
    const other = 'https://feeds.example/other.ics';
    const { get, save, token } = withFeeds({ [FEED_URL]: feed(), [other]: feed() });
    await save();
    expect((await save([other])).body.data.id).toBe(1);
    const { connectedCalendars } = (await get('/v2/calendars', { token })).body.data;
    expect(
      connectedCalendars[0].calendars.map(({ externalId }: { externalId: string }) => externalId),
    ).toEqual([other]);
  });

  it.each([
    ['is out of reach', {}],
    ['is no calendar', { [FEED_URL]: '<html>Not found</html>' }],
    [
      'repeats by a rule that is none',
      { [FEED_URL]: feed(event('20261124T090000Z', '20261124T100000Z', 'RRULE:FREQ=NEVER\r\n')) },
    ],
  ])('is refused when it %s', async (_, feeds) => {
    const { save } = withFeeds(feeds);
    const { status, body } = await save();
    expect([status, body.error.message]).toEqual([
      400,
      'Could not add ICS feeds, try using private ics feed.',
    ]);
  });

  it('is checked: none, one that works, one that has gone', async () => {
    const { get, save, feeds, token } = withFeeds();
    const check = async () => {
      const { status, body } = await get('/v2/calendars/ics-feed/check', { token });
      return [status, body.error?.message];
    };
    expect(await check()).toEqual([400, 'Credentials for Ics Feed calendar not found.']);
    await save();
    expect(await check()).toEqual([200, undefined]);
    delete feeds[FEED_URL];
    expect(await check()).toEqual([401, 'Ics Feed not connected.']);
  });

  it('is out of reach of a sandbox that was given no way to read it', async () => {
    const { post, token } = talk();
    expect((await post('/v2/calendars/ics-feed/save', { urls: [FEED_URL] }, { token })).status).toBe(400);
  });
});

describe('a selected calendar', () => {
  it('blocks the slots under its events, and no others, until it is no longer selected', async () => {
    const { save, select, slotsOn, remove, token } = withFeeds();
    const before = await slotsOn('2026-11-24');
    const under = before.filter((start) => start >= '2026-11-24T09:00' && start < '2026-11-24T10:00');
    expect(under.length).toBeGreaterThan(0);
    await save();
    expect(await slotsOn('2026-11-24')).toEqual(before);
    await select(1);
    const after = await slotsOn('2026-11-24');
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter((start) => under.includes(start))).toEqual([]);
    const named = `integration=ics-feed_calendar&externalId=${encodeURIComponent(FEED_URL)}&credentialId=1`;
    expect((await remove(`/v2/selected-calendars?${named}`, undefined, { token })).status).toBe(200);
    expect(await slotsOn('2026-11-24')).toEqual(before);
  });

  it('blocks every week what repeats every week, on the wall of its zone', async () => {
    const london = 'DTSTART;TZID=Europe/London:20260106T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=WEEKLY\r\n';
    const { save, select, slotsOn } = withFeeds({
      [FEED_URL]: feed(`BEGIN:VEVENT\r\nUID:w@x\r\n${london}END:VEVENT\r\n`),
    });
    const tuesdays = ['2026-11-24', '2026-12-01', '2027-04-06'];
    const before = await Promise.all(tuesdays.map(slotsOn));
    await save();
    await select(1);
    for (const [index, day] of tuesdays.entries()) {
      const hour = day < '2027' ? 'T09' : 'T08';
      const under = (starts: string[] = []) => starts.filter((start) => start.startsWith(day + hour));
      const after = await slotsOn(day);
      expect([under(before[index]).length > 0, after.length > 0, under(after)]).toEqual([true, true, []]);
    }
  });

  it('refuses the booking of a time under its events', async () => {
    const { save, select, post, sandbox } = withFeeds();
    await save();
    await select(1);
    const [eventTypeSlug] = sandbox.demo.eventSlugs;
    const { username } = sandbox.demo.user;
    const wanted = { eventTypeSlug, username, start: '2026-11-24T09:00:00Z', attendee: ADA };
    const { status, body } = await post('/v2/bookings', wanted);
    expect([status, body.error.message]).toEqual([
      400,
      'User either already has booking at this time or is not available',
    ]);
  });

  it('leaves no slots while it can not be read', async () => {
    const { save, select, slotsOn, feeds } = withFeeds();
    await save();
    await select(1);
    delete feeds[FEED_URL];
    expect(await slotsOn('2026-11-24')).toEqual([]);
  });

  it('goes with its account', async () => {
    const { save, select, slotsOn, post, get, token } = withFeeds();
    const before = await slotsOn('2026-11-24');
    await save();
    await select(1);
    expect((await post('/v2/calendars/ics-feed/disconnect', { id: 1 }, { token })).status).toBe(200);
    expect(await slotsOn('2026-11-24')).toEqual(before);
    expect((await get('/v2/calendars', { token })).body.data).toEqual({
      connectedCalendars: [],
      destinationCalendar: {},
    });
  });

  it("is refused where the credential is nobody's, or somebody else's", async () => {
    const { select, sandbox } = withFeeds();
    await sandbox.store.collections.credentials.add({
      type: 'ics-feed_calendar',
      appId: 'ics-feed',
      userId: sandbox.demo.user.id + 1,
      teamId: null,
      invalid: false,
      account: null,
      urls: [FEED_URL],
    });
    for (const id of [1, 99]) {
      const { status, body } = await select(id);
      expect([status, body.error.message]).toEqual([404, 'Calendar credentials not found']);
    }
  });
});

describe('busy times', () => {
  const ask = (more: string) =>
    `/v2/calendars/busy-times?calendarsToLoad[0][credentialId]=1&calendarsToLoad[0][externalId]=${encodeURIComponent(FEED_URL)}${more}`;

  it('are those of whole days in the zone that is named', async () => {
    const { save, get, token } = withFeeds({
      [FEED_URL]: feed(
        event('20261124T233000Z', '20261124T234500Z'),
        event('20261123T120000Z', '20261123T130000Z'),
      ),
    });
    await save();
    const starts = async (more: string) =>
      (await get(ask(more), { token })).body.data.map(({ start }: { start: string }) => start);
    const days = '&dateFrom=2026-11-25&dateTo=2026-11-25';
    expect(await starts(`${days}&timeZone=Europe/Paris`)).toEqual(['2026-11-24T23:30:00.000Z']);
    expect(await starts(`${days}&timeZone=UTC`)).toEqual([]);
    expect(await starts('')).toEqual([]);
  });

  it('are refused for credentials of others, and fail with the provider', async () => {
    const { save, get, feeds, token } = withFeeds();
    const days = '&dateFrom=2026-11-24&dateTo=2026-11-24';
    expect((await get(ask(days), { token })).status).toBe(401);
    await save();
    delete feeds[FEED_URL];
    expect((await get(ask(days), { token })).status).toBe(500);
  });
});
