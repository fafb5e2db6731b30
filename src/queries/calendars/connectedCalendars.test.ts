import { describe, expect, it } from 'vitest';
import { Wire } from '../Wire.js';
import { accountKey, type ConnectedCalendars } from './connectedCalendars.js';
import { keepLastKnown } from './keepLastKnown.js';
import { readConnectedCalendars } from './readConnectedCalendars.js';

const read = (answer: object): ConnectedCalendars =>
  readConnectedCalendars(new Wire('calendars.list', answer));
const app = { type: 'google_calendar', title: 'Google Calendar', name: 'Google Calendar' };
const calendar = {
  externalId: 'hannah@gmail.example',
  integration: 'google_calendar',
  name: 'Hannah',
  primary: true,
  readOnly: false,
  email: 'hannah@gmail.example',
  isSelected: true,
  credentialId: 7,
};
const account = { integration: app, credentialId: 7, primary: calendar, calendars: [calendar] };
const broken = { integration: app, credentialId: 7, error: { message: 'invalid_grant' } };

describe('connected calendars', () => {
  it('are accounts with their calendars, and where bookings go', () => {
    const destinationCalendar = {
      id: 3,
      integration: 'google_calendar',
      externalId: calendar.externalId,
      credentialId: 7,
      name: 'Hannah',
      integrationTitle: 'Google Calendar',
      primaryEmail: calendar.email,
    };
    const { accounts, destination } = read({ connectedCalendars: [account], destinationCalendar });
    expect(accounts).toMatchObject([
      {
        credentialId: 7,
        delegationCredentialId: null,
        provider: 'Google Calendar',
        email: 'hannah@gmail.example',
        problem: null,
        calendars: [{ name: 'Hannah', isPrimary: true, isSelected: true, isReadOnly: false }],
      },
    ]);
    expect(destination).toMatchObject({ id: 3, name: 'Hannah', provider: 'Google Calendar' });
  });

  it.each([
    ['an object without anything', {}],
    ['null', null],
    ['absent', undefined],
  ])('have no destination where the answer has %s', (_, destinationCalendar) => {
    expect(read({ connectedCalendars: [], destinationCalendar }).destination).toBeNull();
  });

  it('of a feed, as a real server answers them, are read-only and go by its integration', () => {
    // Recorded: 712-calendars-list-after-select.
    const feed = {
      name: 'Bob busy',
      readOnly: true,
      externalId: 'http://ics-feed.test/busy.ics',
      integrationName: 'ics-feed_calendar',
      primary: null,
      isSelected: true,
      credentialId: 1,
      delegationCredentialId: null,
    };
    const { accounts, destination } = read({
      connectedCalendars: [
        {
          integration: { name: 'ICS Feed', title: 'ICS Feed', type: 'ics-feed_calendar' },
          credentialId: 1,
          delegationCredentialId: null,
          primary: feed,
          calendars: [feed],
        },
      ],
      destinationCalendar: {
        id: 1,
        integration: '',
        externalId: feed.externalId,
        primaryEmail: null,
        userId: 5,
      },
    });
    expect(accounts).toMatchObject([
      { email: '', calendars: [{ integration: 'ics-feed_calendar', isReadOnly: true, isPrimary: false }] },
    ]);
    expect(destination).toMatchObject({ integration: '', name: 'Bob busy', provider: 'ICS Feed', email: '' });
  });

  it('stand missing parts: a name, an integration, a credential', () => {
    const { externalId } = calendar;
    const { accounts } = read({
      connectedCalendars: [{ integration: app, credentialId: 7, calendars: [{ externalId }] }],
    });
    expect(accounts[0]?.calendars).toEqual([
      {
        externalId,
        integration: 'google_calendar',
        credentialId: 7,
        delegationCredentialId: null,
        name: externalId,
        isPrimary: false,
        isReadOnly: false,
        isSelected: false,
      },
    ]);
  });

  it('tell why an account gives none', () => {
    expect(read({ connectedCalendars: [broken] }).accounts).toMatchObject([
      { problem: 'invalid_grant', email: '', hasPrimary: false, calendars: [] },
    ]);
    expect(read({ connectedCalendars: [{ integration: app, credentialId: 7 }] }).accounts).toMatchObject([
      { problem: '' },
    ]);
  });

  it('tell those of an organization apart, which share a number', () => {
    const delegated = (email: string) => ({
      ...account,
      credentialId: -1,
      delegationCredentialId: 'd1',
      primary: { ...calendar, email },
    });
    const { accounts } = read({
      connectedCalendars: [delegated('a@x.example'), delegated('b@x.example'), account],
    });
    expect(new Set(accounts.map(accountKey)).size).toBe(3);
    expect(accounts[0]).toMatchObject({
      delegationCredentialId: 'd1',
      calendars: [{ delegationCredentialId: 'd1' }],
    });
  });
});

describe('an account that stops answering', () => {
  const before = read({ connectedCalendars: [account] });
  const now = read({ connectedCalendars: [broken] });

  it('keeps what was last known of it', () => {
    expect(keepLastKnown(before, now)).toMatchObject({
      accounts: [{ problem: 'invalid_grant', email: calendar.email, calendars: [{ name: 'Hannah' }] }],
    });
  });

  it('keeps it however often it is asked again, and loses it once it answers', () => {
    const again = keepLastKnown(keepLastKnown(before, now), now);
    expect(again).toMatchObject({ accounts: [{ calendars: [{ isSelected: true }] }] });
    const empty = read({ connectedCalendars: [{ ...account, calendars: [] }] });
    expect(keepLastKnown(again, empty)).toEqual(empty);
  });

  it('is unknown where nothing was read before', () => {
    expect(keepLastKnown(undefined, now)).toBe(now);
  });

  it('is not taken for another one', () => {
    const other = read({ connectedCalendars: [{ ...account, credentialId: 8 }] });
    expect(keepLastKnown(other, now)).toMatchObject({ accounts: [{ calendars: [] }] });
  });
});
