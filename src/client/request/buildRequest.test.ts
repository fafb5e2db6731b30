import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cancel as cancelBooking,
  create as createBooking,
  get as getBooking,
  list as listBookings,
} from '../../contract/bookings/bookings.operations.js';
import { listBusyTimes } from '../../contract/calendars/calendars.operations.js';
import { update as updateEvent } from '../../contract/calendars/connections/events/events.operations.js';
import { get as getMe } from '../../contract/me/me.operations.js';
import {
  forceRefresh as forceRefreshTokens,
  list as listManagedUsers,
} from '../../contract/oauth-clients/users/users.operations.js';
import { update as updateSchedule } from '../../contract/schedules/schedules.operations.js';
import { listAvailable } from '../../contract/slots/legacy/legacy.operations.js';
import { delete as deleteReservation } from '../../contract/slots/reservations/reservations.operations.js';
import { buildRequest } from './buildRequest.js';

const apiUrl = 'https://api.cal.com';

describe('buildRequest', () => {
  it('fills the path and leaves no body where nothing is left', () => {
    expect(buildRequest(getBooking, { bookingUid: 'abc' }, apiUrl)).toEqual({
      url: 'https://api.cal.com/v2/bookings/abc',
      method: 'GET',
      headers: { accept: 'application/json', 'cal-api-version': '2024-08-13' },
      body: undefined,
    });
  });

  it('puts what is left into the body of a write', () => {
    const { url, body, headers } = buildRequest(updateSchedule, { scheduleId: 3, name: 'Mornings' }, apiUrl);
    expect([url, body]).toEqual(['https://api.cal.com/v2/schedules/3', '{"name":"Mornings"}']);
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'cal-api-version': '2024-06-11' });
  });

  it.each([
    ['a POST', cancelBooking, { bookingUid: 'abc' }],
    ['a POST whose parts are all in the path', forceRefreshTokens, { clientId: 'c', userId: 1 }],
  ])('sends an empty object with %s that says nothing more', (_, operation, input) => {
    expect(buildRequest(operation, input, apiUrl).body).toBe('{}');
  });

  it('puts what is left into the query of a read, arrays joined by commas', () => {
    const input = {
      status: ['upcoming', 'past'],
      take: 5,
      skip: 0,
      attendeeEmail: undefined,
      sortStart: null,
    };
    const { url, body } = buildRequest(listBookings, input, apiUrl);
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      status: 'upcoming,past',
      take: '5',
      skip: '0',
    });
    expect(body).toBeUndefined();
  });

  it('takes a list of objects apart, the way the API reads it', () => {
    const input = {
      calendarsToLoad: [
        { credentialId: 1, externalId: 'bo+work@x.example' },
        { credentialId: 2, externalId: 'https://x.example/a.ics', unknown: undefined },
      ],
      dateFrom: '2026-12-07',
    };
    const { url } = buildRequest(listBusyTimes, input, apiUrl);
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      'calendarsToLoad[0][credentialId]': '1',
      'calendarsToLoad[0][externalId]': 'bo+work@x.example',
      'calendarsToLoad[1][credentialId]': '2',
      'calendarsToLoad[1][externalId]': 'https://x.example/a.ics',
      dateFrom: '2026-12-07',
    });
  });

  it('puts into the query of a write what its operation sends there', () => {
    const input = { connectionId: '7', eventId: 'e', calendarId: 'team@x.example', title: 'Standup' };
    const { url, body } = buildRequest(updateEvent, input, apiUrl);
    expect(url).toBe('https://api.cal.com/v2/calendars/connections/7/events/e?calendarId=team%40x.example');
    expect(body).toBe('{"title":"Standup"}');
  });

  it('names a list again for each item where the API reads it so', () => {
    const input = { eventTypeSlug: 'intro', usernameList: ['ann', 'bob'] };
    const { url } = buildRequest(listAvailable, input, apiUrl);
    expect([...new URL(url).searchParams]).toEqual([
      ['eventTypeSlug', 'intro'],
      ['usernameList[]', 'ann'],
      ['usernameList[]', 'bob'],
    ]);
  });

  it('keeps a plus in a query apart from a space', () => {
    const { url } = buildRequest(listManagedUsers, { clientId: 'c', emails: ['bo+c@x.example'] }, apiUrl);
    expect(url).toBe('https://api.cal.com/v2/oauth-clients/c/users?emails=bo%2Bc%40x.example');
  });

  it('sends no version where the row has none', () => {
    expect(buildRequest(getMe, {}, apiUrl).headers).not.toHaveProperty('cal-api-version');
  });

  it('leaves the input as it was', () => {
    const input = Object.freeze({ uid: 'r1' });
    expect(buildRequest(deleteReservation, input, apiUrl).url).toBe(
      'https://api.cal.com/v2/slots/reservations/r1',
    );
  });

  it.each([
    ['missing', {}, 'prop_missing'],
    ['empty', { bookingUid: '' }, 'prop_missing'],
    ['null', { bookingUid: null }, 'prop_missing'],
    ['a dot', { bookingUid: '.' }, 'prop_invalid'],
    ['two dots', { bookingUid: '..' }, 'prop_invalid'],
  ])('refuses a part of the path that is %s', (_, input, code) => {
    expect(() => buildRequest(getBooking, input, apiUrl)).toThrow(
      expect.objectContaining({ kind: 'config', code }),
    );
  });

  it('never leaves its path, whatever the part', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (bookingUid) => {
        fc.pre(!['.', '..'].includes(bookingUid));
        const { pathname, search } = new URL(buildRequest(getBooking, { bookingUid }, apiUrl).url);
        expect(decodeURIComponent(pathname)).toBe(`/v2/bookings/${bookingUid}`);
        expect(search).toBe('');
      }),
    );
  });

  it('writes a body that reads back as the input', () => {
    const input = {
      start: '2026-11-03T09:00:00Z',
      attendee: { name: 'Zoë', timeZone: 'UTC' },
      eventTypeId: 1,
    };
    expect(JSON.parse(buildRequest(createBooking, input, apiUrl).body ?? '')).toEqual(input);
  });
});
