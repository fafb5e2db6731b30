import type { Limits } from '../../../../contract/event-types/bookingLimits.schema.js';
import type { Location } from '../../../../contract/event-types/locations.schema.js';
import type { SchedulingType } from '../../../../contract/teams/event-types/eventTypes.schema.js';
import type { EventTypeRecord, EventTypeSettings } from '../../../model/records.js';
import { storedIntegration, storedKind } from '../../event-types/locations.js';
import { storedHost } from './teamHosts.js';

/** A place as the server keeps it. */
export function storedLocation(location: Location): Record<string, unknown> {
  switch (location.type) {
    case 'address':
      return {
        type: storedKind.address,
        address: location.address,
        displayLocationPublicly: location.public,
      };
    case 'link':
      return { type: storedKind.link, link: location.link, displayLocationPublicly: location.public };
    case 'phone':
      return {
        type: storedKind.phone,
        hostPhoneNumber: location.phone,
        displayLocationPublicly: location.public,
      };
    case 'integration':
      return { type: storedIntegration(location.integration) };
    case 'unknown':
      return { type: location.location };
    default:
      return { type: storedKind[location.type] };
  }
}

const NO_PERIOD = {
  periodType: 'UNLIMITED',
  periodDays: null,
  periodStartDate: null,
  periodEndDate: null,
  periodCountCalendarDays: null,
};

function periodOf({ bookingWindow: window }: EventTypeSettings) {
  if (window.disabled) return NO_PERIOD;
  if (window.type === 'range') {
    const [first, last] = window.value.map((day) => `${day.slice(0, 10)}T00:00:00.000Z`);
    return { ...NO_PERIOD, periodType: 'RANGE', periodStartDate: first, periodEndDate: last };
  }
  return {
    ...NO_PERIOD,
    periodType: window.rolling ? 'ROLLING_WINDOW' : 'ROLLING',
    periodDays: window.value,
    periodCountCalendarDays: window.type === 'calendarDays',
  };
}

/** As in RFC 5545, whose frequencies count down from the year. */
const FREQUENCIES = { yearly: 0, monthly: 1, weekly: 2 } as const;

function recurringEventOf({ recurrence }: EventTypeSettings) {
  if (!recurrence || recurrence.disabled) return null;
  const { frequency, occurrences, interval } = recurrence;
  return { freq: FREQUENCIES[frequency], count: occurrences, interval };
}

function limitsOf(limits: Limits | undefined): Record<string, number> | null {
  const entries = Object.entries(limits ?? {}).flatMap(([period, most]): [string, number][] =>
    typeof most === 'number' ? [[`PER_${period.toUpperCase()}`, most]] : [],
  );
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

export function layoutsOf({ bookerLayouts: layouts }: EventTypeSettings) {
  return layouts
    ? {
        enabledLayouts: layouts.enabledLayouts.map((layout) => `${layout}_view`),
        defaultLayout: `${layouts.defaultLayout}_view`,
      }
    : null;
}

export function storedMetadata(settings: EventTypeSettings): Record<string, unknown> {
  const { confirmationPolicy: policy, lengthInMinutesOptions } = settings;
  const threshold = !policy.disabled && policy.type === 'time' ? policy.noticeThreshold : undefined;
  const layouts = layoutsOf(settings);
  return {
    ...(lengthInMinutesOptions && { multipleDuration: lengthInMinutesOptions }),
    ...(threshold && { requiresConfirmationThreshold: { time: threshold.count, unit: threshold.unit } }),
    ...(layouts && { bookerLayouts: layouts }),
    ...(settings.price > 0 && { apps: { stripe: stripeOf(settings) } }),
  };
}

const stripeOf = ({ price, currency }: EventTypeSettings) => ({
  enabled: true,
  price,
  currency,
  paymentOption: 'ON_BOOKING',
  appCategories: ['payment'],
});

const colorOf = ({ color }: EventTypeSettings) =>
  color ? { darkEventTypeColor: color.darkThemeHex, lightEventTypeColor: color.lightThemeHex } : null;

function seatsOf({ seats }: EventTypeSettings) {
  if (!seats || seats.disabled) {
    return { seatsPerTimeSlot: null, seatsShowAttendees: false, seatsShowAvailabilityCount: true };
  }
  return {
    seatsPerTimeSlot: seats.seatsPerTimeSlot,
    seatsShowAttendees: seats.showAttendeeInfo,
    seatsShowAvailabilityCount: seats.showAvailabilityCount,
  };
}

/** How a team's is hosted, as the server keeps it. */
export const storedScheduling = {
  collective: 'COLLECTIVE',
  roundRobin: 'ROUND_ROBIN',
  managed: 'MANAGED',
} as const satisfies Record<SchedulingType, string>;

/** What every older shape of an event type says of it. */
export const commonColumns = ({ id, settings, hosting }: EventTypeRecord) => ({
  id,
  title: settings.title,
  slug: settings.slug,
  description: settings.description || null,
  length: settings.lengthInMinutes,
  hidden: settings.hidden,
  eventName: settings.customName ?? null,
  schedulingType: hosting ? storedScheduling[hosting.schedulingType] : null,
  teamId: hosting?.teamId ?? null,
  price: settings.price,
  currency: settings.currency,
  recurringEvent: recurringEventOf(settings),
  disableGuests: settings.disableGuests,
  requiresConfirmation: !settings.confirmationPolicy.disabled,
  requiresBookerEmailVerification: settings.requiresBookerEmailVerification,
  lockTimeZoneToggleOnBookingPage: settings.lockTimeZoneToggleOnBookingPage,
  lockedTimeZone: null,
});

/** What a page that books it must know, too. */
export const pageColumns = ({ settings, hosting }: EventTypeRecord) => ({
  ...periodOf(settings),
  seatsPerTimeSlot: seatsOf(settings).seatsPerTimeSlot,
  seatsShowAvailabilityCount: seatsOf(settings).seatsShowAvailabilityCount,
  disableCancelling: settings.disableCancelling?.disabled ?? false,
  disableRescheduling: settings.disableRescheduling?.disabled ?? false,
  minimumRescheduleNotice: null,
  allowReschedulingCancelledBookings: settings.allowReschedulingCancelledBookings ?? false,
  successRedirectUrl: settings.successRedirectUrl,
  isInstantEvent: settings.isInstantEvent,
  interfaceLanguage: settings.interfaceLanguage ?? null,
  autoTranslateDescriptionEnabled: false,
  instantMeetingParameters: [],
  aiPhoneCallConfig: null,
  instantMeetingSchedule: null,
  assignAllTeamMembers: hosting?.assignAllTeamMembers ?? false,
  rescheduleWithSameRoundRobinHost: hosting?.rescheduleWithSameRoundRobinHost ?? false,
  team: null,
});

/** All that its owner has set, as the server keeps it. */
export const ownerColumns = (eventType: EventTypeRecord) => {
  const { settings, hosting } = eventType;
  return {
    ...commonColumns(eventType),
    ...pageColumns(eventType),
    seatsShowAttendees: seatsOf(settings).seatsShowAttendees,
    requiresConfirmationForFreeEmail: false,
    requiresConfirmationWillBlockSlot:
      !settings.confirmationPolicy.disabled && settings.confirmationPolicy.blockUnconfirmedBookingsInBooker,
    canSendCalVideoTranscriptionEmails: true,
    offsetStart: settings.offsetStart,
    timeZone: null,
    hideCalendarNotes: settings.hideCalendarNotes,
    hideCalendarEventDetails: settings.hideCalendarEventDetails,
    hideOrganizerEmail: settings.hideOrganizerEmail,
    minimumBookingNotice: settings.minimumBookingNotice,
    beforeEventBuffer: settings.beforeEventBuffer,
    afterEventBuffer: settings.afterEventBuffer,
    slotInterval: settings.slotInterval,
    onlyShowFirstAvailableSlot: settings.onlyShowFirstAvailableSlot,
    showOptimizedSlots: settings.showOptimizedSlots ?? false,
    allowReschedulingPastBookings: settings.allowReschedulingPastBookings ?? false,
    bookingLimits: limitsOf(settings.bookingLimitsCount),
    durationLimits: limitsOf(settings.bookingLimitsDuration),
    eventTypeColor: colorOf(settings),
    instantMeetingExpiryTimeOffsetInSeconds: 90,
    isRRWeightsEnabled: false,
    assignRRMembersUsingSegment: false,
    rrSegmentQueryValue: null,
    maxLeadThreshold: null,
    secondaryEmailId: null,
    customReplyToEmail: null,
    restrictionScheduleId: null,
    useBookerTimezone: false,
    useEventTypeDestinationCalendarEmail: settings.useDestinationCalendarEmail,
    useEventLevelSelectedCalendars: false,
    hashedLink: [],
    children: [],
    hosts: hosting?.hosts.map(storedHost) ?? [],
    locations: settings.locations.map(storedLocation),
  };
};
