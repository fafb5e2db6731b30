import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createClient } from '../client/index.js';
import { fakeApi, yes } from '../client/testing/fakeApi.js';
import { CalContractError } from '../errors/index.js';
import { createSandbox } from '../sandbox/createSandbox.js';
import type { Day } from '../time/types.js';
import type { EventTypeRules } from './eventTypeRules.js';
import { eventTypeQuery } from './eventTypes.js';
import { readEventType } from './readEventType.js';
import { Wire } from './Wire.js';

const minimal = { id: 1, slug: 'chat', title: 'Chat', lengthInMinutes: 30, users: [], bookingFields: [] };
const read = (change: object = {}) => readEventType(new Wire('eventTypes.list', { ...minimal, ...change }));
const signal = new AbortController().signal;

describe('an event type as it is read', () => {
  it('needs little', () => {
    expect(read()).toEqual({
      id: 1,
      slug: 'chat',
      title: 'Chat',
      description: '',
      lengthMinutes: 30,
      lengthOptions: [30],
      locations: [],
      hosts: [],
      team: null,
      isRoundRobin: false,
      weekStart: 0,
      fields: [],
      layouts: null,
      needsConfirmation: false,
      isZoneLocked: false,
      lockedZone: null,
      needsSignIn: false,
      needsEmailCode: false,
      rules: { seats: null, recurrence: null, confirmsWithinMinutes: null, bookableDays: null },
      price: null,
      after: {
        redirectUrl: null,
        forwardsFacts: false,
        canCancel: true,
        canMove: true,
        moveMinutesBefore: 0,
      },
      colors: null,
    });
  });

  it.each([
    [undefined, [30]],
    [
      [15, 60],
      [15, 30, 60],
    ],
    [
      [60, 30, 15],
      [15, 30, 60],
    ],
    [[30], [30]],
  ])('with the options %j offers the lengths %j', (lengthInMinutesOptions, expected) => {
    expect(read({ lengthInMinutesOptions }).lengthOptions).toEqual(expected);
  });

  it.each([
    ['Monday', 1],
    ['Saturday', 6],
    ['Sunday', 0],
    ['Someday', 0],
  ])('of a host whose week starts on %s starts weeks on %i', (weekStart, expected) => {
    expect(read({ users: [{ name: 'H', username: 'h', avatarUrl: null, weekStart }] }).weekStart).toBe(
      expected,
    );
  });

  it.each([
    [{ disabled: true }, false],
    [{ type: 'always', blockUnconfirmedBookingsInBooker: false }, true],
    [{ type: 'time', noticeThreshold: { unit: 'hours', count: 4 } }, false],
    [null, false],
  ])('with the policy %j needs confirmation of each booking: %s', (confirmationPolicy, expected) => {
    expect(read({ confirmationPolicy }).needsConfirmation).toBe(expected);
  });

  it.each<[object, Partial<EventTypeRules>]>([
    [
      {
        seats: { seatsPerTimeSlot: 8, showAttendeeInfo: false, showAvailabilityCount: true, disabled: false },
      },
      { seats: { total: 8, showsLeft: true } },
    ],
    [{ seats: { disabled: true } }, { seats: null }],
    [
      { recurrence: { interval: 2, occurrences: 6, frequency: 'weekly', disabled: false } },
      { recurrence: { interval: 2, occurrences: 6, frequency: 'weekly' } },
    ],
    [{ recurrence: { disabled: true } }, { recurrence: null }],
    [
      { confirmationPolicy: { type: 'time', noticeThreshold: { unit: 'hours', count: 4 } } },
      { confirmsWithinMinutes: 240 },
    ],
    [
      { confirmationPolicy: { type: 'time', noticeThreshold: { unit: 'minutes', count: 90 } } },
      { confirmsWithinMinutes: 90 },
    ],
    [{ confirmationPolicy: { type: 'always' } }, { confirmsWithinMinutes: null }],
    [
      { bookingWindow: { type: 'range', value: ['2027-03-01', '2027-03-31'] } },
      { bookableDays: { first: '2027-03-01' as Day, last: '2027-03-31' as Day } },
    ],
    [{ bookingWindow: { type: 'calendarDays', value: 30, rolling: true } }, { bookableDays: null }],
    [{ bookingWindow: { disabled: true } }, { bookableDays: null }],
  ])('with %j has the rules %j', (wire, rules) => {
    expect(read(wire).rules).toMatchObject(rules);
  });

  it.each<[string, object, boolean]>([
    ['usual ones', {}, true],
    ['ones whose seats are off', { seats: { disabled: true } }, true],
    ['seats: each is one person’s', { seats: { seatsPerTimeSlot: 8, showAvailabilityCount: true } }, false],
    ['a group that is named on the spot', { id: 0, slug: 'dynamic' }, false],
  ])('asks for guests where they can come: %s', (_, change, isAsked) => {
    const bookingFields = ['name', 'guests', 'notes'].map((slug) => ({ type: 'multiemail', slug }));
    const { fields } = read({ bookingFields, ...change });
    expect(fields.map(({ slug }) => slug)).toEqual(isAsked ? ['name', 'guests', 'notes'] : ['name', 'notes']);
  });

  it('refuses a recurrence that it can not read', () => {
    expect(() => read({ recurrence: { interval: 1, occurrences: 2, frequency: 'hourly' } })).toThrow(
      CalContractError,
    );
  });

  it('tells whose team it is of, and whose turn it is', () => {
    const team = { id: 1, name: 'Physios', slug: 'physios', logoUrl: 'https://a.example/logo.png' };
    expect(read({ team, schedulingType: 'roundRobin' })).toMatchObject({
      team: { name: 'Physios', logoUrl: 'https://a.example/logo.png', bannerUrl: null },
      isRoundRobin: true,
    });
    expect(read({ team: { id: 1 } }).team).toBeNull();
  });

  it.each<[object, object]>([
    [
      { type: 'address', address: '1 Main St', public: false },
      { kind: 'address', address: '' },
    ],
    [
      { type: 'link', link: 'https://a.example', public: false },
      { kind: 'link', url: '' },
    ],
    [
      { type: 'phone', phone: '+44', public: false },
      { kind: 'phone', phone: '' },
    ],
  ])('keeps what is not public to itself: %j', (location, expected) => {
    expect(read({ locations: [location] }).locations).toEqual([expected]);
  });

  it.each<[object, object]>([
    [
      { type: 'address', address: '1 Main St', public: true },
      { kind: 'address', address: '1 Main St' },
    ],
    [
      { type: 'link', link: 'https://a.example', public: true },
      { kind: 'link', url: 'https://a.example' },
    ],
    [
      { type: 'phone', phone: '+44', public: true },
      { kind: 'phone', phone: '+44' },
    ],
    [
      { type: 'integration', integration: 'cal-video' },
      { kind: 'video', integration: 'cal-video' },
    ],
    [{ type: 'attendeePhone' }, { kind: 'attendeePhone' }],
    [{ type: 'organizersDefaultApp' }, { kind: 'hostDecides' }],
    [{ type: 'hologram' }, { kind: 'hostDecides' }],
  ])('at %j takes place at %j', (location, expected) => {
    expect(read({ locations: [location] }).locations).toEqual([expected]);
  });

  it('without a title is refused, with the place in the answer', async () => {
    const api = fakeApi(() => yes([{ ...minimal, title: undefined }]));
    const query = eventTypeQuery(createClient({ fetch: api.fetch }), { username: 'h', eventSlug: 'chat' });
    const error = await query.queryFn({ signal }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CalContractError);
    expect(error).toMatchObject({ operation: 'eventTypes.list', path: 'data[0].title' });
  });
});

describe('the public reading of an event type', () => {
  const ask = (eventSlug: string, orgSlug?: string) => {
    const sandbox = createSandbox({ now: '2026-11-04T09:12:00Z' });
    const client = createClient({ fetch: sandbox.fetch, apiUrl: sandbox.demo.apiUrl });
    return eventTypeQuery(client, { username: 'hannah', eventSlug, orgSlug }).queryFn({ signal });
  };

  it('finds it by the host’s username and its slug', async () => {
    expect(await ask('initial-assessment')).toMatchObject({
      title: 'Initial assessment',
      lengthMinutes: 45,
      lengthOptions: [30, 45, 60],
      hosts: [{ name: 'Hannah Lindqvist', username: 'hannah' }],
      weekStart: 1,
      locations: [{ kind: 'address', address: '14 Chapel Lane, Leeds LS6' }],
    });
  });

  it('is null where there is none by that name', async () => {
    expect(await ask('no-such-event')).toBeNull();
  });
});

const recordings = resolve(import.meta.dirname, '../../../shared/conformance/recordings');
const recorded = (() => {
  try {
    return readdirSync(recordings).filter((name) => name.startsWith('219-'));
  } catch {
    return [];
  }
})();

describe.skipIf(recorded.length === 0)('a recorded answer (only where ../shared is there)', () => {
  it.each(recorded)('%s is read', (name) => {
    const { response } = JSON.parse(readFileSync(resolve(recordings, name), 'utf8'));
    const [first] = new Wire('eventTypes.list', response.body.data).list();
    expect(first && readEventType(first)).toMatchObject({
      slug: 'et30',
      lengthMinutes: 30,
      locations: [{ kind: 'video', integration: 'cal-video' }],
      fields: [
        { slug: 'name', kind: 'name', isRequired: true, label: null },
        { slug: 'email', kind: 'email', isRequired: true },
        { slug: 'location', kind: 'radioInput' },
        { slug: 'notes', kind: 'textarea', isRequired: false },
        { slug: 'guests', kind: 'multiemail', isRequired: false },
        { slug: 'rescheduleReason', kind: 'textarea', isForMove: true },
      ],
    });
  });
});
