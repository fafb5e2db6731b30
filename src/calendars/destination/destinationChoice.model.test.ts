import { describe, expect, it } from 'vitest';
import { account, calendar, connected, outlook, placeOf } from '../testing/accounts.js';
import { noWishes } from '../wishes/wishes.machine.js';
import { destinationChoiceModel } from './destinationChoice.model.js';

const main = calendar('Main', { isPrimary: true });
const google = account([main, calendar('Holidays', { isReadOnly: true })]);
const shifts = calendar('Shifts', outlook);
const model = (all: ReturnType<typeof connected>) => destinationChoiceModel(all, noWishes(), []);

describe('where new bookings can go', () => {
  it('are calendars that can be written to, of accounts that answer', () => {
    const broken = account([shifts], { ...outlook, problem: 'Down' });
    const feed = account([calendar('Feed', { integration: 'ics-feed_calendar' })], { credentialId: 3 });
    const { options, chosen } = model(connected([google, broken, feed], placeOf(main)));
    expect(options.map((option) => option.calendar.name)).toEqual(['Main']);
    expect(chosen?.calendar.name).toBe('Main');
  });

  it.each([
    ['name', [google]],
    ['provider', [google, account([shifts], { ...outlook, provider: 'Outlook' })]],
    [
      'email',
      [google, account([calendar('Other', { credentialId: 4 })], { credentialId: 4, email: 'b@x.example' })],
    ],
  ] as const)('tell their %s where they would be mistaken', (tells, accounts) => {
    expect(model(connected(accounts)).options[0]?.tells).toBe(tells);
  });

  it('is lost where it can’t be found, and no place at all where it is a feed', () => {
    expect(model(connected([google], placeOf(shifts))).isLost).toBe(true);
    expect(model(connected([google], { ...placeOf(shifts), integration: '' })).isLost).toBe(false);
    expect(model(connected([google])).isLost).toBe(false);
  });

  it('are told of event types that write elsewhere', () => {
    const eventTypes = [
      { id: 1, title: 'Here', integration: 'google_calendar', externalId: 'main' },
      { id: 2, title: 'There', integration: 'google_calendar', externalId: 'holidays' },
      { id: 3, title: 'Gone', integration: 'google_calendar', externalId: 'nowhere' },
    ];
    const { elsewhere } = destinationChoiceModel(connected([google], placeOf(main)), noWishes(), eventTypes);
    expect(elsewhere.map((each) => [each.eventType.title, each.calendar])).toEqual([
      ['There', 'Holidays'],
      ['Gone', null],
    ]);
  });
});
