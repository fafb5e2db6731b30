import type { Reasons } from './index.js';

export const bookings: Reasons = {
  described: [
    // What a caller sends
    [
      'bookings.* body location.type values',
      'the description names each kind in words; ours says them as values',
    ],
    ['bookings.create body instant values', 'only true asks for it: without it the request is a regular one'],
    ['bookings.updateLocation body location required', 'without it there is nothing to update'],
    [
      'bookings.updateLocation body location.integration extra',
      'behaviour.md 8.4: { type: integration, integration } is taken too',
    ],
    ['*bookings.list query *Ids type', 'lists are lists for the caller; the client joins them with commas'],
    ['slots.list query usernames type', 'lists are lists for the caller; the client joins them with commas'],
    ['*bookings.list query eventTypeId type', 'the description says text, the server reads a number'],
    ['*bookings.list query teamId type', 'the description says text, the server reads a number'],
    ['slots.list query rrHostSubsetIds extra', 'behaviour.md 6.1: taken, though hidden'],
    ['bookings.create body rrHostSubsetIds extra', 'behaviour.md 8.1: taken, though hidden'],
    [
      'slots.list query routedTeamMemberIds extra',
      'peer-atoms.md 2.2: the original asks with it for the times of a routing form',
    ],
    ['slots.list query teamMemberEmail extra', 'peer-atoms.md 2.2: as above'],
    ['slots.list query format values', 'behaviour.md 6.1: anything but these two is refused'],
    ['schedules.update path scheduleId type', 'the description says text, the server reads a number'],
    [
      'bookings.requestReschedule path bookingUid extra',
      'it stands in the path; the description only lists no parameters',
    ],
    [
      'organizations.users.schedules.* path orgId extra',
      'it stands in the path; the description forgets to list it',
    ],
    [
      'organizations.teams.bookings.listReferences path * extra',
      'they stand in the path; the description forgets to list them',
    ],
    [
      'slots.legacy.listAvailable query * required',
      'behaviour.md 6.1: either eventTypeId, or slug and users; recording 400 has neither these nor a duration',
    ],
    [
      'slots.legacy.listAvailable query * extra',
      'behaviour.md 6.1 names them, and recording 408 has most of them',
    ],
    // What is answered
    [
      '*bookings.* data *displayEmail required',
      'no host and no attendee in recordings 443 to 785 has it: it is newer',
    ],
    ['bookings.* data [] missing', 'behaviour.md 8.3, 8.4: only get and cancel take the uid of a series'],
    [
      'bookings.getBySeat data *',
      'only a booking with seats has a seat, so it has the fields of one with seats',
    ],
    ['bookings.listCalendarLinks data [].id extra', 'recording 633 answers it'],
    ['bookings.reassign* data *', 'the description repeats the envelope below data; recording 778 does not'],
    [
      'slots.reservations.get data *',
      'the description refers to itself here; behaviour.md 7: the reservation, without its duration',
    ],
    [
      '*schedules.*availability[].days values',
      'the description puts the names at the list; they are those of its items',
    ],
    ['slots.legacy.reserve data uid missing', 'recording 437 answers the uid as a text'],
    ['slots.legacy.listAvailable data slots required', 'recordings 399 to 438 all have it'],
    ['slots.legacy.listAvailable data slots{}[].* extra', 'behaviour.md 6.1: of event types with seats'],
  ],
  recorded: [],
};
