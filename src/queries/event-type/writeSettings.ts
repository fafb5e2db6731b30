import type { UpdateTeamEventTypeInput } from '../../contract/teams/event-types/eventTypes.schema.js';
import type { LimitRules, Question, SettingKey, SettingValues } from './settingValues.js';
import { writePlace } from './writePlace.js';
import { writeQuestion } from './writeQuestion.js';

/** What is sent of a team's. */
export type TeamSettingsBody = Omit<UpdateTeamEventTypeInput, 'eventTypeId' | 'teamId'>;

type Body = TeamSettingsBody;
type Writers = {
  readonly [Key in SettingKey]: (value: SettingValues[Key], all: SettingValues) => Partial<Body>;
};

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
  title: (title) => ({ title }),
  slug: (slug) => ({ slug }),
  description: (description) => ({ description }),
  hidden: (hidden) => ({ hidden }),
  lengthInMinutes: (lengthInMinutes) => ({ lengthInMinutes }),
  // The API takes no empty list: one length is the length alone.
  lengthInMinutesOptions: (options, { lengthInMinutes }) => ({
    lengthInMinutesOptions: nonEmpty(options) ?? [lengthInMinutes],
  }),
  locations: (places) => ({ locations: nonEmpty(places.flatMap(writePlace)) }),
  calVideoSettings: (calVideoSettings) => ({ calVideoSettings }),
  scheduleId: (scheduleId) => ({ scheduleId }),
  beforeEventBuffer: (beforeEventBuffer) => ({ beforeEventBuffer }),
  afterEventBuffer: (afterEventBuffer) => ({ afterEventBuffer }),
  minimumBookingNotice: (minimumBookingNotice) => ({ minimumBookingNotice }),
  slotInterval: (slotInterval) => ({ slotInterval }),
  offsetStart: (offsetStart) => ({ offsetStart }),
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
  onlyShowFirstAvailableSlot: (onlyShowFirstAvailableSlot) => ({ onlyShowFirstAvailableSlot }),
  showOptimizedSlots: (showOptimizedSlots) => ({ showOptimizedSlots }),
  bookingFields: (questions, { disableGuests }) => ({
    bookingFields: nonEmpty(questions.map(withGuests(!disableGuests)).flatMap(writeQuestion)),
  }),
  disableGuests: (disableGuests) => ({ disableGuests }),
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
  customName: (customName) => ({ customName }),
  // The API takes an address or nothing said; an empty text takes it away.
  successRedirectUrl: (successRedirectUrl) => ({ successRedirectUrl: successRedirectUrl || null }),
  lockTimeZoneToggleOnBookingPage: (lockTimeZoneToggleOnBookingPage) => ({ lockTimeZoneToggleOnBookingPage }),
  color: (color) => ({ ...(color && { color }) }),
  bookerLayouts: (bookerLayouts) => ({ ...(bookerLayouts && { bookerLayouts }) }),
  // SAFETY: one that was answered or is among those that are offered.
  interfaceLanguage: (language) => ({ interfaceLanguage: language as Body['interfaceLanguage'] }),
  hideCalendarNotes: (hideCalendarNotes) => ({ hideCalendarNotes }),
  hideCalendarEventDetails: (hideCalendarEventDetails) => ({ hideCalendarEventDetails }),
  hideOrganizerEmail: (hideOrganizerEmail) => ({ hideOrganizerEmail }),
  requiresBookerEmailVerification: (requiresBookerEmailVerification) => ({ requiresBookerEmailVerification }),
  bookingRequiresAuthentication: (bookingRequiresAuthentication) => ({ bookingRequiresAuthentication }),
  destinationCalendar: (calendar) => ({ ...(calendar && { destinationCalendar: calendar }) }),
  useDestinationCalendarEmail: (useDestinationCalendarEmail) => ({ useDestinationCalendarEmail }),
  disableCancelling: (disabled) => ({ disableCancelling: { disabled } }),
  disableRescheduling: ({ isOff, minutesBefore }) => ({
    disableRescheduling: {
      disabled: isOff,
      ...(!isOff && minutesBefore !== null && { minutesBefore }),
    },
  }),
  allowReschedulingPastBookings: (allowReschedulingPastBookings) => ({ allowReschedulingPastBookings }),
  allowReschedulingCancelledBookings: (allowed) => ({ allowReschedulingCancelledBookings: allowed }),
  schedulingType: (type) => ({ ...(type && type !== 'managed' && { schedulingType: type }) }),
  hosts: (hosts) => ({ hosts: hosts.map((host) => ({ ...host })) }),
  assignAllTeamMembers: (assignAllTeamMembers) => ({ assignAllTeamMembers }),
  rescheduleWithSameRoundRobinHost: (same) => ({ rescheduleWithSameRoundRobinHost: same }),
  emailSettings: (emailSettings) => ({ emailSettings }),
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
  return writers[key](values[key], values);
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
