import type { Reasons } from './index.js';

const everyRecording =
  'behaviour.md 5.5 has it in every answer, and so has each of the 137 recorded ones; absent is not seen';

/** In every recorded event type, and described as optional. */
const always: Reasons['described'] = [
  'slotInterval',
  'minimumBookingNotice',
  'beforeEventBuffer',
  'afterEventBuffer',
  'bookerActiveBookingsLimit',
  'onlyShowFirstAvailableSlot',
  'bookingWindow',
  'confirmationPolicy',
  'requiresBookerEmailVerification',
  'hideCalendarNotes',
  'seats',
  'offsetStart',
  'useDestinationCalendarEmail',
  'hideCalendarEventDetails',
  'hideOrganizerEmail',
].map((field) => [`*eventTypes.* data *${field} required`, everyRecording]);

const eventTypeSettings: Reasons['described'] = [
  [
    '*eventTypes.* body lengthInMinutesOptions[] type',
    'recording 166 sends numbers and is answered with them',
  ],
  [
    '*eventTypes.* body *.disabled values',
    'true and false are all that a boolean can be; the literals tell the kinds of a union apart',
  ],
  ['*eventTypes.* *.noticeThreshold.unit values', 'behaviour.md 5.1: minutes or hours, else 400'],
  ['*eventTypes.* *calVideoSettings.redirectUrlOnExit type', 'behaviour.md 5.1: a URL or null'],
  ['*eventTypes.* data *slotInterval type', 'recording 148 answers 20, the others null'],
  ['*eventTypes.* data *forwardParamsSuccessRedirect type', 'recording 143 answers true'],
  ['*eventTypes.* data *successRedirectUrl type', 'recording 171 answers a URL, the others null'],
  [
    '*eventTypes.* data *seatsPerTimeSlot missing',
    'recording 159 has seats and answers it below `seats` only, as all do',
  ],
  [
    '*eventTypes.* data *seatsShowAvailabilityCount missing',
    'recording 159 has seats and answers it below `seats` only, as all do',
  ],
  ['*eventTypes.* data *bookingWindow type', 'recordings 150 to 154 answer one window, not a list'],
  ['*eventTypes.* data *bookingWindow[] missing', 'recordings 150 to 154 answer one window, not a list'],
  [
    '*eventTypes.* data *bookingWindow.* extra',
    'described below a list; recordings 150 to 154 answer it in the window itself',
  ],
  [
    '*eventTypes.* data *.disabled extra',
    'recording 143 answers `{ disabled: true }` for what is off, 159 and 161 `disabled: false` for what is on',
  ],
  [
    '*eventTypes.* data *confirmationPolicy.noticeThreshold.* extra',
    'described as any object; recording 165 answers unit and count',
  ],
  [
    '*eventTypes.* data *seats.* required',
    'recording 143 answers `{ disabled: true }` alone where there are no seats',
  ],
];

const form: Reasons['described'] = [
  [
    '*eventTypes.* *locations[].type values',
    'the description says each type in words; ours are the same as values',
  ],
  [
    '*eventTypes.* *bookingFields[].type values',
    'the description says each type in words; ours are the same as values, and `splitName` (behaviour.md 5.3)',
  ],
  [
    '*eventTypes.* *bookingFields[].required type',
    'the description says object of the e-mail field alone; recording 143 answers a boolean',
  ],
  ['*eventTypes.* *bookingFields[].firstName* extra', 'behaviour.md 5.3: fields of `splitName`'],
  ['*eventTypes.* *bookingFields[].lastName* extra', 'behaviour.md 5.3: fields of `splitName`'],
  [
    '*eventTypes.* data *bookingFields[].bookingField extra',
    'behaviour.md 5.3: the stored field of type `unknown`',
  ],
  [
    '*eventTypes.* data *bookingFields[].isDefault required',
    'behaviour.md 5.3: a field of type `unknown` has none',
  ],
  ['*eventTypes.* data *bookingFields[].isDefault type', 'recording 168 answers booleans'],
  [
    '*eventTypes.* data *bookingFields[].isDefault values',
    'true of the default fields, false of the others (recording 168): the literals tell them apart',
  ],
];

const people: Reasons['described'] = [
  ['eventTypes.* data *users[] type', 'recording 143 answers objects, as behaviour.md 5.5 has them'],
  ['*eventTypes.* data *hosts[] type', 'recording 766 answers objects, as behaviour.md 5.5 has them'],
  [
    'eventTypes.* data *bookingUrl required',
    'no recording has it: the server of December 2025 did not answer it yet',
  ],
  ['*eventTypes.* data *ownerId type', 'recording 768 answers a number of a copy, null of the team’s own'],
  [
    '*eventTypes.* data *ownerId required',
    'recordings 766 to 771 always answer it, null where there is none',
  ],
  [
    '*eventTypes.* data *parentEventTypeId type',
    'recording 768 answers a number of a copy, null of the team’s own',
  ],
  [
    '*eventTypes.* data *parentEventTypeId required',
    'recordings 766 to 771 always answer it, null where there is none',
  ],
  [
    '*eventTypes.* data *assignAllTeamMembers required',
    'recordings 766 to 771 answer it of all that a team owns',
  ],
  [
    '*eventTypes.* data *rescheduleWithSameRoundRobinHost required',
    'recordings 766 to 771 answer it of all kinds of scheduling',
  ],
  ['*eventTypes.* data *rrHostSubsetEnabled extra', 'recordings 766 to 771 answer it'],
  ['*eventTypes.* data *team.* required', 'recording 766 answers the id alone, 770 all of them'],
];

const phoneCalls: Reasons['described'] = [
  ['*eventTypes.createPhoneCall body enabled type', 'its described default is `true`: a boolean'],
  ['*eventTypes.createPhoneCall body enabled required', 'it has a default, so it can be left out'],
  ['*eventTypes.createPhoneCall body templateType required', 'it has a default, so it can be left out'],
  ['teams.eventTypes.createPhoneCall path orgId missing', 'the path has no such part'],
];

const addresses: Reasons['described'] = [
  ['*eventTypes.* path orgId extra', 'the path has it; the description forgets it'],
  ['*eventTypes.* path teamId extra', 'the path has it; the description forgets it'],
  ['*webhooks.* path orgId extra', 'the path has it; the description forgets it'],
  ['*webhooks.* path eventTypeId extra', 'the path has it; the description forgets it'],
  ['*webhooks.* path clientId extra', 'the path has it; the description forgets it'],
  ['*webhooks.* path webhookId extra', 'the path has it; the description forgets it'],
  ['eventTypes.get path eventTypeId type', 'an id is a number, as in the rows that change and delete it'],
  ['eventTypes.list query usernames type', 'the client joins a list by commas, which is what the text is'],
];

const webhooks: Reasons['described'] = [
  ['*webhooks.* body triggers *', 'recording 719 sends a list; the values are described of the list itself'],
  ['*webhooks.* data *triggers[] *', 'recording 719 answers the triggers’ names'],
  ['*webhooks.* data *id type', 'recording 719 answers a UUID, which the path takes'],
];

const privateLinks: Reasons['described'] = [
  ['*privateLinks.delete data linkId required', 'recording 254 answers it, as behaviour.md 5.7 has it'],
  ['*privateLinks.delete data message required', 'recording 254 answers it, as behaviour.md 5.7 has it'],
];

export const eventTypes: Reasons = {
  described: [
    ...always,
    ...eventTypeSettings,
    ...form,
    ...people,
    ...phoneCalls,
    ...addresses,
    ...webhooks,
    ...privateLinks,
  ],
  recorded: [],
};
