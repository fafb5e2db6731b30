import { readRecurrence, whereOn } from '../eventTypeRules.js';
import { readLimits, readWindow } from '../hostRules.js';
import type { Wire } from '../Wire.js';
import type { CommonSettings, Place, Question, SettingValues, TeamSettings } from './settingValues.js';

const number = (wire: Wire) => wire.number();
const text = (wire: Wire) => wire.text();
const flag = (wire: Wire) => wire.flag();
const textOrNone = (wire: Wire) => wire.maybe(text) ?? '';

/** What the API answers of it can be sent back as it came; only its kind is looked at. */
function asAnswered<T extends { type: string }>(wire: Wire): T {
  wire.at('type').text();
  // SAFETY: the contract's union; a kind that it does not know is shown as unknown and sent back as it came.
  return wire.raw as T;
}

const readConfirmation = (wire: Wire): CommonSettings['confirmationPolicy'] =>
  whereOn(wire, (policy) => ({
    type: policy.at('type').text() === 'always' ? 'always' : 'time',
    threshold: policy.at('noticeThreshold').maybe((notice) => ({
      unit: notice.at('unit').text() === 'hours' ? 'hours' : 'minutes',
      count: notice.at('count').number(),
    })),
    blocksTime: policy.at('blockUnconfirmedBookingsInBooker').flag(),
  }));

const readSeats = (wire: Wire): CommonSettings['seats'] =>
  whereOn(wire, (seats) => ({
    total: seats.at('seatsPerTimeSlot').number(),
    showsAttendees: seats.at('showAttendeeInfo').flag(),
    showsLeft: seats.at('showAvailabilityCount').flag(),
  }));

const readActiveBookings = (wire: Wire): CommonSettings['bookerActiveBookingsLimit'] =>
  whereOn(wire, (limit) => ({
    most: limit.at('maximumActiveBookings').maybe(number) ?? 1,
    offersMove: limit.at('offerReschedule').flag(),
  }));

const readColor = (wire: Wire): CommonSettings['color'] =>
  wire.maybe((color) => ({
    lightThemeHex: color.at('lightThemeHex').text(),
    darkThemeHex: color.at('darkThemeHex').text(),
  }));

const layouts = ['month', 'week', 'column'] as const;

function readLayouts(wire: Wire): CommonSettings['bookerLayouts'] {
  return wire.maybe((sent) => {
    const names = sent.at('enabledLayouts').list().map(text);
    const [first, ...rest] = layouts.filter((layout) => names.includes(layout));
    const chosen = sent.at('defaultLayout').text();
    return first === undefined
      ? null
      : {
          defaultLayout: layouts.find((layout) => layout === chosen) ?? first,
          enabledLayouts: [first, ...rest],
        };
  });
}

const videoFlags = [
  'disableRecordingForOrganizer',
  'disableRecordingForGuests',
  'enableAutomaticRecordingForOrganizer',
  'enableAutomaticTranscription',
  'disableTranscriptionForGuests',
  'disableTranscriptionForOrganizer',
] as const;

const readVideo = (wire: Wire): CommonSettings['calVideoSettings'] =>
  wire.maybe((video) => ({
    ...Object.fromEntries(videoFlags.map((name) => [name, video.at(name).flag()])),
    redirectUrlOnExit: video.at('redirectUrlOnExit').maybe(text),
    // What is not set is on: the only one of them.
    sendTranscriptionEmails: video.at('sendTranscriptionEmails').maybe(flag) ?? true,
  }));

/** A list that holds the one length alone gives nothing to choose. */
function readLengths(wire: Wire): readonly number[] {
  const options = wire.at('lengthInMinutesOptions').maybe((list) => list.list().map(number)) ?? [];
  return options.length === 1 && options[0] === wire.at('lengthInMinutes').raw ? [] : options;
}

function readCommon(wire: Wire): CommonSettings {
  const at = (key: keyof CommonSettings) => wire.at(key);
  return {
    title: at('title').text(),
    slug: at('slug').text(),
    description: textOrNone(at('description')),
    hidden: at('hidden').flag(),
    lengthInMinutes: at('lengthInMinutes').number(),
    lengthInMinutesOptions: readLengths(wire),
    locations: at('locations')
      .list()
      .map(asAnswered<Place>),
    calVideoSettings: readVideo(at('calVideoSettings')),
    scheduleId: at('scheduleId').maybe(number),
    beforeEventBuffer: at('beforeEventBuffer').maybe(number) ?? 0,
    afterEventBuffer: at('afterEventBuffer').maybe(number) ?? 0,
    minimumBookingNotice: at('minimumBookingNotice').maybe(number) ?? 0,
    slotInterval: at('slotInterval').maybe(number),
    offsetStart: at('offsetStart').maybe(number) ?? 0,
    bookingLimitsCount: readLimits(at('bookingLimitsCount')),
    bookingLimitsDuration: readLimits(at('bookingLimitsDuration')),
    bookerActiveBookingsLimit: readActiveBookings(at('bookerActiveBookingsLimit')),
    bookingWindow: readWindow(at('bookingWindow')),
    onlyShowFirstAvailableSlot: at('onlyShowFirstAvailableSlot').flag(),
    showOptimizedSlots: at('showOptimizedSlots').flag(),
    bookingFields: at('bookingFields')
      .list()
      .map(asAnswered<Question>),
    disableGuests: at('disableGuests').flag(),
    seats: readSeats(at('seats')),
    recurrence: whereOn(at('recurrence'), readRecurrence),
    confirmationPolicy: readConfirmation(at('confirmationPolicy')),
    customName: textOrNone(at('customName')),
    successRedirectUrl: textOrNone(at('successRedirectUrl')),
    lockTimeZoneToggleOnBookingPage: at('lockTimeZoneToggleOnBookingPage').flag(),
    color: readColor(at('color')),
    bookerLayouts: readLayouts(at('bookerLayouts')),
    interfaceLanguage: textOrNone(at('interfaceLanguage')),
    hideCalendarNotes: at('hideCalendarNotes').flag(),
    hideCalendarEventDetails: at('hideCalendarEventDetails').flag(),
    hideOrganizerEmail: at('hideOrganizerEmail').flag(),
    requiresBookerEmailVerification: at('requiresBookerEmailVerification').flag(),
    bookingRequiresAuthentication: at('bookingRequiresAuthentication').flag(),
    destinationCalendar: at('destinationCalendar').maybe((calendar) => ({
      integration: calendar.at('integration').text(),
      externalId: calendar.at('externalId').text(),
    })),
    useDestinationCalendarEmail: at('useDestinationCalendarEmail').flag(),
    disableCancelling: at('disableCancelling').maybe((rule) => rule.at('disabled').flag()) ?? false,
    disableRescheduling: at('disableRescheduling').maybe((rule) => ({
      isOff: rule.at('disabled').flag(),
      minutesBefore: rule.at('minutesBefore').maybe(number),
    })) ?? { isOff: false, minutesBefore: null },
    allowReschedulingPastBookings: at('allowReschedulingPastBookings').flag(),
    allowReschedulingCancelledBookings: at('allowReschedulingCancelledBookings').flag(),
  };
}

const schedulingTypes = ['collective', 'roundRobin', 'managed'] as const;
const priorities = ['lowest', 'low', 'medium', 'high', 'highest'] as const;

function readTeam(wire: Wire): TeamSettings {
  const type = wire.at('schedulingType').maybe(text);
  return {
    schedulingType: schedulingTypes.find((each) => each === type) ?? null,
    hosts: (wire.at('hosts').maybe((hosts) => hosts.list()) ?? []).map((host) => {
      const priority = host.at('priority').maybe(text);
      return {
        userId: host.at('userId').number(),
        mandatory: host.at('mandatory').flag(),
        priority: priorities.find((each) => each === priority) ?? 'medium',
      };
    }),
    assignAllTeamMembers: wire.at('assignAllTeamMembers').flag(),
    rescheduleWithSameRoundRobinHost: wire.at('rescheduleWithSameRoundRobinHost').flag(),
    emailSettings: wire.at('emailSettings').maybe((emails) => ({
      disableEmailsToAttendees: emails.at('disableEmailsToAttendees').flag(),
      disableEmailsToHosts: emails.at('disableEmailsToHosts').flag(),
    })) ?? { disableEmailsToAttendees: false, disableEmailsToHosts: false },
  };
}

export const readSettings = (wire: Wire): SettingValues => ({ ...readCommon(wire), ...readTeam(wire) });
