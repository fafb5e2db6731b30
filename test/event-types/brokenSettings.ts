import type { Question, SettingKey, SettingValues } from '../../src/queries/event-type/settingValues.js';

/** One thing that the server does not take, and the setting that it names then. */
export interface Break {
  readonly name: string;
  readonly key: SettingKey;
  readonly breaks: (values: SettingValues) => SettingValues;
}

const withValue = <Key extends SettingKey>(name: string, key: Key, value: SettingValues[Key]): Break => ({
  name,
  key,
  breaks: (values) => ({ ...values, [key]: value }),
});

const question = (slug: string): Question => ({
  isDefault: false,
  type: 'text',
  slug,
  label: 'Why?',
  required: false,
  hidden: false,
  disableOnPrefill: false,
});

const withQuestions = (
  name: string,
  change: (questions: readonly Question[]) => readonly Question[],
): Break => ({
  name,
  key: 'bookingFields',
  breaks: (values) => ({ ...values, bookingFields: change(values.bookingFields) }),
});

const alone = {
  seats: null,
  recurrence: null,
  confirmationPolicy: null,
  bookerActiveBookingsLimit: null,
} as const satisfies Partial<SettingValues>;
const seats = { total: 4, showsAttendees: false, showsLeft: true } as const;
const weekly = { frequency: 'weekly', interval: 1, occurrences: 4 } as const;

const together = (name: string, key: SettingKey, on: Partial<SettingValues>): Break => ({
  name,
  key,
  breaks: (values) => ({ ...values, ...alone, locations: values.locations.slice(0, 1), ...on }),
});

export const everyBreak: readonly Break[] = [
  withValue('no length', 'lengthInMinutes', 0),
  withValue('a length of no minutes among several', 'lengthInMinutesOptions', [0, 30]),
  withValue('the same length twice', 'lengthInMinutesOptions', [30, 30]),
  withValue('a notice before now', 'minimumBookingNotice', -1),
  withValue('an offset backwards', 'offsetStart', -5),
  withValue('fewer bookings in a week than on a day', 'bookingLimitsCount', { day: 5, week: 3 }),
  withValue('no booking a day', 'bookingLimitsCount', { day: 0 }),
  withValue('less time in a month than on a day', 'bookingLimitsDuration', { day: 120, month: 60 }),
  withValue('a place without an address', 'locations', [{ type: 'address', address: '', public: true }]),
  withValue('a link to nowhere', 'locations', [{ type: 'link', link: 'here', public: true }]),
  withValue('a window that nobody fits in', 'bookerLayouts', {
    defaultLayout: 'column',
    enabledLayouts: ['month'],
  }),
  withValue('a name with an unknown variable', 'customName', 'With {Nobody}'),
  withValue('a page after booking that is none', 'successRedirectUrl', 'thanks'),
  withValue('a time to reschedule of no minutes', 'disableRescheduling', { isOff: false, minutesBefore: 0 }),
  together('no seat', 'seats', { seats: { ...seats, total: 0 } }),
  together('more seats than there can be', 'seats', { seats: { ...seats, total: 1001 } }),
  together('nobody may have a booking', 'bookerActiveBookingsLimit', {
    bookerActiveBookingsLimit: { most: 0, offersMove: false },
  }),
  together('a notice to confirm by that is not told', 'confirmationPolicy', {
    confirmationPolicy: { type: 'time', threshold: null, blocksTime: true },
  }),
  together('seats that are asked about', 'seats', {
    seats,
    confirmationPolicy: { type: 'always', threshold: null, blocksTime: true },
  }),
  together('seats in several places', 'seats', {
    seats,
    locations: [{ type: 'attendeePhone' }, { type: 'attendeeAddress' }],
  }),
  together('seats that repeat', 'seats', { seats, recurrence: weekly }),
  together('a series for who may have one booking', 'recurrence', {
    recurrence: weekly,
    bookerActiveBookingsLimit: { most: 1, offersMove: true },
  }),
  withQuestions('two questions of one name', (questions) => [...questions, question('why'), question('why')]),
  withQuestions('nobody is asked how she can be reached', (questions) =>
    questions.map((each) => (each.slug === 'email' ? { ...each, hidden: true } : each) as Question),
  ),
];
