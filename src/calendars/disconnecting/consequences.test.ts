import { describe, expect, it } from 'vitest';
import { account, calendar, connected, outlook, placeOf } from '../testing/accounts.js';
import { consequencesOf } from './consequences.js';

const main = calendar('Main', { isPrimary: true, isSelected: true });
const google = account([main, calendar('Work', { isSelected: true }), calendar('Family')]);
const shifts = calendar('Shifts', { ...outlook, isPrimary: true, isSelected: true });
const other = account([shifts], { ...outlook, provider: 'Outlook' });
const eventTypes = [
  { id: 1, title: 'Follow-up', integration: 'google_calendar', externalId: 'work' },
  { id: 2, title: 'Talk', integration: 'office365_calendar', externalId: 'work' },
];

describe('disconnecting an account', () => {
  it('frees the calendars that block, and names where bookings go then', () => {
    const found = consequencesOf(google, connected([google, other], placeOf(main)), eventTypes);
    expect(found.unblocked?.map(({ name }) => name)).toEqual(['Main', 'Work']);
    expect(found.isLastToBlock).toBe(false);
    expect(found.lost).toMatchObject({ from: 'Main', to: { calendar: { name: 'Shifts' } } });
    expect(found.eventTypes.map(({ title }) => title)).toEqual(['Follow-up']);
  });

  it('loses no place that is elsewhere', () => {
    expect(consequencesOf(google, connected([google, other], placeOf(shifts)), []).lost).toBeNull();
  });

  it.each([
    ['there is no other', []],
    ['the other blocks nothing', [account([{ ...shifts, isSelected: false }], outlook)]],
  ])('leaves nothing that blocks where %s', (_, others) => {
    expect(consequencesOf(google, connected([google, ...others]), []).isLastToBlock).toBe(true);
  });

  it('does not promise that nothing blocks while another account does not answer', () => {
    const silent = account([], { ...outlook, problem: 'Down' });
    expect(consequencesOf(google, connected([google, silent]), []).isLastToBlock).toBe(false);
  });

  it('of one that was never read frees nobody knows what', () => {
    const silent = account([], { problem: 'Down' });
    expect(consequencesOf(silent, connected([silent, other]), []).unblocked).toBeNull();
  });

  it.each([
    [
      'only feeds are left',
      account([calendar('Feed', { integration: 'ics-feed_calendar', isReadOnly: true })], {
        credentialId: 3,
        integration: 'ics-feed_calendar',
      }),
    ],
    ['the other does not answer', account([shifts], { ...outlook, problem: 'Down' })],
    ['the other can only be read', account([{ ...shifts, isReadOnly: true }], outlook)],
  ])('leaves bookings without a place where %s', (_, left) => {
    expect(consequencesOf(google, connected([google, left], placeOf(main)), []).lost).toEqual({
      from: 'Main',
      to: null,
    });
  });

  it('of a feed that stands in for a place loses none', () => {
    const feed = calendar('Feed', { integration: 'ics-feed_calendar', isReadOnly: true });
    const only = account([feed], { integration: 'ics-feed_calendar' });
    const place = { ...placeOf(feed), integration: '' };
    expect(consequencesOf(only, connected([only], place), []).lost).toBeNull();
  });
});
