import type { UpdateTeamEventTypeInput } from '../../contract/teams/event-types/eventTypes.schema.js';
import type { LimitRules, Question, SettingKey, SettingValues } from './settingValues.js';
import { writePlace } from './writePlace.js';
import { writeQuestion } from './writeQuestion.js';

/** What is sent of a team's. */
export type TeamSettingsBody = Omit<UpdateTeamEventTypeInput, 'eventTypeId' | 'teamId'>;

type Body = TeamSettingsBody;
type Writer<Key extends SettingKey> = (value: SettingValues[Key], all: SettingValues) => Partial<Body>;
type Writers = {
  readonly [Key in SettingKey]:
    | Writer<Key>
    | (Pick<SettingValues, Key> extends Partial<Body> ? typeof asItIs : never);
};

/** The API takes it as we have it. */
const asItIs = null;

const off = { disabled: true } as const;
const limits = (rules: LimitRules) => (Object.keys(rules).length === 0 ? off : { ...rules });

const isNonEmpty = <T>(list: readonly T[]): list is readonly [T, ...T[]] => list.length > 0;
const nonEmpty = <T>(list: readonly T[]): [T, ...T[]] | undefined =>
  isNonEmpty(list) ? [...list] : undefined;

/** Whether guests are asked for is the switch's to say. */
const withGuests = (isAsked: boolean) => (question: Question) =>
  question.type === 'multiemail' && question.isDefault ? { ...question, hidden: !isAsked } : question;

/** How each setting is said to the API. A test counts them against its description. */
const writers: Writers = {
  title: asItIs,
  slug: asItIs,
  description: asItIs,
  hidden: asItIs,
  lengthInMinutes: asItIs,
  // The API takes no empty list: one length is the length alone.
  lengthInMinutesOptions: (options, { lengthInMinutes }) => ({
    lengthInMinutesOptions: nonEmpty(options) ?? [lengthInMinutes],
  }),
  locations: (places) => ({ locations: nonEmpty(places.flatMap(writePlace)) }),
  calVideoSettings: asItIs,
  scheduleId: asItIs,
  beforeEventBuffer: asItIs,
  afterEventBuffer: asItIs,
  minimumBookingNotice: asItIs,
  slotInterval: asItIs,
  offsetStart: asItIs,
  bookingLimitsCount: (rules) => ({ bookingLimitsCount: limits(rules) }),
  bookingLimitsDuration: (rules) => ({ bookingLimitsDuration: limits(rules) }),
  bookerActiveBookingsLimit: (limit) => ({
    bookerActiveBookingsLimit: limit
      ? { maximumActiveBookings: limit.most, offerReschedule: limit.offersMove }
      : off,
  }),
  bookingWindow: (window) => ({
    bookingWindow: !window
      ? off
      : window.kind === 'range'
        ? { type: 'range', value: [window.first, window.last] }
        : {
            type: window.isBusinessDays ? 'businessDays' : 'calendarDays',
            value: window.days,
            rolling: window.isRolling,
          },
  }),
  onlyShowFirstAvailableSlot: asItIs,
  showOptimizedSlots: asItIs,
  bookingFields: (questions, { disableGuests }) => ({
    bookingFields: nonEmpty(questions.map(withGuests(!disableGuests)).flatMap(writeQuestion)),
  }),
  disableGuests: asItIs,
  seats: (seats) => ({
    seats: seats
      ? {
          seatsPerTimeSlot: seats.total,
          showAttendeeInfo: seats.showsAttendees,
          showAvailabilityCount: seats.showsLeft,
        }
      : off,
  }),
  recurrence: (recurrence) => ({ recurrence: recurrence ? { ...recurrence } : off }),
  confirmationPolicy: (policy) => ({
    confirmationPolicy: policy
      ? {
          type: policy.type,
          ...(policy.type === 'time' && policy.threshold && { noticeThreshold: policy.threshold }),
          blockUnconfirmedBookingsInBooker: policy.blocksTime,
        }
      : off,
  }),
  customName: asItIs,
  // The API takes an address or nothing said; an empty text takes it away.
  successRedirectUrl: (successRedirectUrl) => ({ successRedirectUrl: successRedirectUrl || null }),
  lockTimeZoneToggleOnBookingPage: asItIs,
  color: (color) => ({ ...(color && { color }) }),
  bookerLayouts: (bookerLayouts) => ({ ...(bookerLayouts && { bookerLayouts }) }),
  // SAFETY: one that was answered or is among those that are offered.
  interfaceLanguage: (language) => ({ interfaceLanguage: language as Body['interfaceLanguage'] }),
  hideCalendarNotes: asItIs,
  hideCalendarEventDetails: asItIs,
  hideOrganizerEmail: asItIs,
  requiresBookerEmailVerification: asItIs,
  bookingRequiresAuthentication: asItIs,
  destinationCalendar: (calendar) => ({ ...(calendar && { destinationCalendar: calendar }) }),
  useDestinationCalendarEmail: asItIs,
  disableCancelling: (disabled) => ({ disableCancelling: { disabled } }),
  disableRescheduling: ({ isOff, minutesBefore }) => ({
    disableRescheduling: {
      disabled: isOff,
      ...(!isOff && minutesBefore !== null && { minutesBefore }),
    },
  }),
  allowReschedulingPastBookings: asItIs,
  allowReschedulingCancelledBookings: (allowed) => ({ allowReschedulingCancelledBookings: allowed }),
  schedulingType: (type) => ({ ...(type && type !== 'managed' && { schedulingType: type }) }),
  hosts: (hosts) => ({ hosts: hosts.map((host) => ({ ...host })) }),
  assignAllTeamMembers: asItIs,
  rescheduleWithSameRoundRobinHost: (same) => ({ rescheduleWithSameRoundRobinHost: same }),
  emailSettings: asItIs,
};

/** Every setting that can be sent, by the API's names. */
export const settingKeys = Object.keys(writers) as readonly SettingKey[];

/** The settings of a team's event type alone. */
export const teamSettingKeys = [
  'schedulingType',
  'hosts',
  'assignAllTeamMembers',
  'rescheduleWithSameRoundRobinHost',
  'emailSettings',
] as const satisfies readonly SettingKey[];

function write<Key extends SettingKey>(key: Key, values: SettingValues): Partial<Body> {
  const writer: Writer<Key> | null = writers[key];
  // SAFETY: only what is part of a body may be sent as it is.
  return writer ? writer(values[key], values) : ({ [key]: values[key] } as Partial<Body>);
}

/**
 * What is sent of those settings. Guests can be named by a question and by a switch: the switch is sent along with the
 * questions, so that both say the same. Hosts and all members exclude each other: what holds is sent.
 */
export function writeSettings(values: SettingValues, keys: readonly SettingKey[]): TeamSettingsBody {
  const all = new Set(keys);
  if (all.has('bookingFields')) all.add('disableGuests');
  const namesHosts = (['hosts', 'assignAllTeamMembers', 'schedulingType'] as const).some((key) =>
    all.has(key),
  );
  if (namesHosts) {
    all.delete(values.assignAllTeamMembers ? 'hosts' : 'assignAllTeamMembers');
    all.add(values.assignAllTeamMembers ? 'assignAllTeamMembers' : 'hosts');
  }
  return Object.assign({}, ...[...all].map((key) => write(key, values)));
}
