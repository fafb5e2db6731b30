import { describe, expect, it } from 'vitest';
import { CalConfigError } from '../../../errors/index.js';
import { bookedOf, slotsBy, type WhoIsBooked } from './whoIsBooked.js';

const eventSlug = 'intro';

describe('who is booked', () => {
  it.each<[string, WhoIsBooked, object]>([
    ['a user', { username: 'ada', eventSlug }, { username: 'ada', eventSlug }],
    [
      'a user of an organization',
      { username: 'ada', eventSlug, entity: { orgSlug: 'acme' } },
      { username: 'ada', eventSlug, orgSlug: 'acme' },
    ],
    ['one user in a list', { username: ['ada'], eventSlug }, { username: 'ada', eventSlug }],
    ['several users in a list', { username: ['ada', 'grace'], eventSlug }, { usernames: ['ada', 'grace'] }],
    ['several users with a plus', { username: 'ada+grace', eventSlug }, { usernames: ['ada', 'grace'] }],
    [
      'several users, who share no slug',
      { username: 'ada+grace', eventSlug: '' },
      { usernames: ['ada', 'grace'] },
    ],
    ['a team by its id', { isTeamEvent: true, teamId: 7, eventSlug }, { teamId: 7, eventSlug }],
    ['a team by its slug', { teamSlug: 'care', eventSlug }, { teamSlug: 'care', eventSlug }],
    [
      'a team by both',
      { teamId: 7, eventSlug, entity: { teamSlug: 'care', orgSlug: 'acme' } },
      { teamId: 7, teamSlug: 'care', eventSlug, orgSlug: 'acme' },
    ],
  ])('is %s', (_, options, booked) => {
    expect(bookedOf(options)).toEqual(booked);
  });

  it.each<[string, WhoIsBooked, string]>([
    ['nobody', { username: '', eventSlug }, 'username'],
    ['no event type', { username: 'ada', eventSlug: '' }, 'eventSlug'],
    ['a team without an event type', { teamId: 7, eventSlug: '' }, 'eventSlug'],
  ])('says what is missing where it names %s', (_, options, prop) => {
    expect(() => bookedOf(options)).toThrow(CalConfigError);
    expect(() => bookedOf(options)).toThrow(`no \`${prop}\``);
  });
});

describe('the times', () => {
  it.each<[string, WhoIsBooked, object]>([
    ['a user', { username: 'ada', eventSlug }, { username: 'ada', eventSlug }],
    ['a group', { username: 'ada+grace', eventSlug }, { usernames: ['ada', 'grace'] }],
    [
      'a team whose slug is known',
      { teamId: 7, teamSlug: 'care', eventSlug },
      { teamSlug: 'care', eventSlug },
    ],
  ])('of %s do not wait for the event type', (_, options, by) => {
    expect(slotsBy(bookedOf(options), undefined)).toEqual(by);
  });

  it('of a team that is named by its id alone are asked for by the event type’s, once that is known', () => {
    const booked = bookedOf({ teamId: 7, eventSlug });
    expect(slotsBy(booked, undefined)).toBeNull();
    expect(slotsBy(booked, 12)).toEqual({ eventTypeId: 12 });
  });
});
