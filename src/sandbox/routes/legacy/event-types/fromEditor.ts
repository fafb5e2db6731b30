import type { BookingWindow, LimitsInput } from '../../../../contract/event-types/bookingLimits.schema.js';
import type {
  ConfirmationPolicy,
  RecurrenceInput,
  Seats,
} from '../../../../contract/event-types/bookingRules.schema.js';
import { fromProcedure } from '../../../http/Refusal.js';
import type { EventTypeSettings } from '../../../model/records.js';
import type { LocationsOf } from '../../event-types/locations.js';
import { changedSettings, type SettingsInput } from '../../event-types/newEventType.js';
import type { EditorInput, EditorLimits, EditorMetadata } from './editorInput.js';
import { readStoredFields, readStoredLocation } from './readStored.js';

const OFF = { disabled: true } as const;

/**
 * What the editor sends replaces what was; what it does not send stays.
 * @throws Refusal 400 when limits are out of order, or the settings contradict each other
 */
export function editedSettings(
  current: EventTypeSettings,
  input: EditorInput,
  whose?: LocationsOf,
): EventTypeSettings {
  const sent: SettingsInput = {
    ...plainSettings(input),
    ...limitSettings(input),
    ...(isAbout(input, PERIOD) && { bookingWindow: windowOf(current, input) }),
    ...(isAbout(input, CONFIRMATION) && { confirmationPolicy: policyOf(current, input) }),
    ...(isAbout(input, SEATS) && { seats: seatsOf(current, input) }),
    ...(isAbout(input, ACTIVE) && { bookerActiveBookingsLimit: activeLimitOf(current, input) }),
    ...(isAbout(input, RESCHEDULING) && { disableRescheduling: reschedulingOf(current, input) }),
    ...(input.locations && { locations: input.locations.map(readStoredLocation) }),
    ...(input.bookingFields && { bookingFields: readStoredFields(input.bookingFields) }),
  };
  const settings = changedSettings(current, sent, whose);
  const { isInstantEvent = settings.isInstantEvent, forwardParamsSuccessRedirect } = input;
  const edited = {
    ...without(settings, input),
    isInstantEvent,
    ...(forwardParamsSuccessRedirect !== undefined && { forwardParamsSuccessRedirect }),
    ...(input.description === null && { description: null }),
  };
  return input.metadata ? withMetadata(edited, input.metadata) : edited;
}

/** null takes away what may be absent. */
function without({ customName, color, ...rest }: EventTypeSettings, input: EditorInput) {
  return {
    ...rest,
    ...(customName !== undefined && input.eventName !== null && { customName }),
    ...(color && input.eventTypeColor !== null && { color }),
  };
}

const PERIOD = [
  'periodType',
  'periodDays',
  'periodStartDate',
  'periodEndDate',
  'periodCountCalendarDays',
] as const;
const CONFIRMATION = ['requiresConfirmation', 'requiresConfirmationWillBlockSlot', 'metadata'] as const;
const SEATS = ['seatsPerTimeSlot', 'seatsShowAttendees', 'seatsShowAvailabilityCount'] as const;
const ACTIVE = ['maxActiveBookingsPerBooker', 'maxActiveBookingPerBookerOfferReschedule'] as const;
const RESCHEDULING = ['disableRescheduling', 'minimumRescheduleNotice'] as const;

const isAbout = (input: EditorInput, names: readonly (keyof EditorInput)[]): boolean =>
  names.some((name) => input[name] !== undefined);

const FREQUENCIES = ['yearly', 'monthly', 'weekly'] as const;

/** Those that the API only calls otherwise. */
function plainSettings(input: EditorInput): SettingsInput {
  const color = input.eventTypeColor;
  return present({
    title: input.title,
    slug: input.slug,
    description: input.description ?? undefined,
    lengthInMinutes: input.length,
    hidden: input.hidden,
    customName: input.eventName ?? undefined,
    disableGuests: input.disableGuests,
    requiresBookerEmailVerification: input.requiresBookerEmailVerification,
    minimumBookingNotice: input.minimumBookingNotice,
    beforeEventBuffer: input.beforeEventBuffer,
    afterEventBuffer: input.afterEventBuffer,
    slotInterval: input.slotInterval,
    offsetStart: input.offsetStart,
    onlyShowFirstAvailableSlot: input.onlyShowFirstAvailableSlot,
    showOptimizedSlots: input.showOptimizedSlots,
    scheduleId: input.schedule,
    successRedirectUrl: input.successRedirectUrl,
    hideCalendarNotes: input.hideCalendarNotes,
    hideCalendarEventDetails: input.hideCalendarEventDetails,
    hideOrganizerEmail: input.hideOrganizerEmail,
    lockTimeZoneToggleOnBookingPage: input.lockTimeZoneToggleOnBookingPage,
    disableCancelling:
      input.disableCancelling === undefined ? undefined : { disabled: input.disableCancelling },
    allowReschedulingPastBookings: input.allowReschedulingPastBookings,
    allowReschedulingCancelledBookings: input.allowReschedulingCancelledBookings,
    useDestinationCalendarEmail: input.useEventTypeDestinationCalendarEmail,
    interfaceLanguage: input.interfaceLanguage,
    calVideoSettings: input.calVideoSettings,
    color: color
      ? { lightThemeHex: color.lightEventTypeColor, darkThemeHex: color.darkEventTypeColor }
      : undefined,
    recurrence: recurrenceOf(input),
  });
}

function recurrenceOf({ recurringEvent: stored }: EditorInput): RecurrenceInput | undefined {
  if (stored === undefined) return undefined;
  const frequency = FREQUENCIES[stored?.freq ?? -1];
  return stored && frequency ? { frequency, occurrences: stored.count, interval: stored.interval } : OFF;
}

/** Without what was not said, so that it leaves alone what is there. */
const present = <Values extends object>(values: Values): Values =>
  // SAFETY: what is left out was undefined, which the type allows for every one of them.
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Values;

function limitSettings({ bookingLimits, durationLimits }: EditorInput): SettingsInput {
  return {
    ...(bookingLimits !== undefined && { bookingLimitsCount: limitsOf(bookingLimits, 'Booking') }),
    ...(durationLimits !== undefined && { bookingLimitsDuration: limitsOf(durationLimits, 'Duration') }),
  };
}

/** A longer period may not allow less than a shorter one. */
function limitsOf(limits: EditorLimits, what: 'Booking' | 'Duration'): LimitsInput {
  if (!limits) return OFF;
  const { PER_DAY: day, PER_WEEK: week, PER_MONTH: month, PER_YEAR: year } = limits;
  const set = [day, week, month, year].filter((limit) => limit !== undefined);
  if (set.some((limit, index) => limit < (set[index - 1] ?? 0))) {
    throw fromProcedure(400, `${what} limits must be in ascending order.`);
  }
  return set.length > 0 ? present({ day, week, month, year }) : OFF;
}

function windowOf({ bookingWindow: before }: EventTypeSettings, input: EditorInput): BookingWindow {
  const days = before.disabled || before.type === 'range' ? undefined : before;
  const range = !before.disabled && before.type === 'range' ? before.value : undefined;
  const type =
    input.periodType ?? (range ? 'RANGE' : days?.rolling ? 'ROLLING_WINDOW' : days ? 'ROLLING' : 'UNLIMITED');
  if (type === 'UNLIMITED') return OFF;
  if (type === 'RANGE') {
    const [from, to] = [input.periodStartDate ?? range?.[0], input.periodEndDate ?? range?.[1]];
    return from && to ? { type: 'range', value: [from.slice(0, 10), to.slice(0, 10)], disabled: false } : OFF;
  }
  const countsAll = input.periodCountCalendarDays ?? days?.type === 'calendarDays';
  return {
    type: countsAll ? 'calendarDays' : 'businessDays',
    value: input.periodDays ?? days?.value ?? 30,
    rolling: type === 'ROLLING_WINDOW',
    disabled: false,
  };
}

function policyOf({ confirmationPolicy: before }: EventTypeSettings, input: EditorInput): ConfirmationPolicy {
  const { requiresConfirmation = !before.disabled, metadata } = input;
  if (!requiresConfirmation) return OFF;
  const was = before.disabled ? undefined : before;
  const threshold = metadata?.requiresConfirmationThreshold;
  const kept = metadata || !was?.noticeThreshold ? undefined : was.noticeThreshold;
  const noticeThreshold = threshold ? { unit: threshold.unit, count: threshold.time } : kept;
  return {
    type: noticeThreshold ? 'time' : 'always',
    ...(noticeThreshold && { noticeThreshold }),
    blockUnconfirmedBookingsInBooker:
      input.requiresConfirmationWillBlockSlot ?? was?.blockUnconfirmedBookingsInBooker ?? false,
    disabled: false,
  };
}

function seatsOf({ seats: before }: EventTypeSettings, input: EditorInput): Seats {
  const was = before.disabled ? undefined : before;
  const { seatsPerTimeSlot = was?.seatsPerTimeSlot ?? null } = input;
  if (seatsPerTimeSlot === null) return OFF;
  return {
    seatsPerTimeSlot,
    showAttendeeInfo: input.seatsShowAttendees ?? was?.showAttendeeInfo ?? false,
    showAvailabilityCount: input.seatsShowAvailabilityCount ?? was?.showAvailabilityCount ?? true,
    disabled: false,
  };
}

function activeLimitOf({ bookerActiveBookingsLimit: before }: EventTypeSettings, input: EditorInput) {
  const was = before.disabled ? undefined : before;
  const { maxActiveBookingsPerBooker: most = was?.maximumActiveBookings ?? null } = input;
  if (most === null) return OFF;
  const offerReschedule = input.maxActiveBookingPerBookerOfferReschedule ?? was?.offerReschedule ?? false;
  return { maximumActiveBookings: most, offerReschedule };
}

function reschedulingOf({ disableRescheduling: before }: EventTypeSettings, input: EditorInput) {
  const disabled = input.disableRescheduling ?? before?.disabled ?? false;
  const { minimumRescheduleNotice: notice = before?.minutesBefore ?? null } = input;
  return disabled || notice === null ? { disabled } : { disabled, minutesBefore: notice };
}

/** What it does not name is gone. A price stands there only as long as the payment app is on. */
function withMetadata(
  settings: EventTypeSettings,
  { multipleDuration, bookerLayouts, apps }: EditorMetadata,
) {
  const { lengthInMinutesOptions: _, bookerLayouts: _layouts, ...rest } = settings;
  const stripe = apps?.stripe;
  const [first, ...others] = multipleDuration ?? [];
  const [layout, ...layouts] = (bookerLayouts?.enabledLayouts ?? []).map(layoutOf);
  return {
    ...rest,
    ...(first !== undefined && {
      lengthInMinutesOptions: [first, ...others] satisfies [number, ...number[]],
    }),
    ...(bookerLayouts &&
      layout && {
        bookerLayouts: {
          enabledLayouts: [layout, ...layouts] satisfies [Layout, ...Layout[]],
          defaultLayout: layoutOf(bookerLayouts.defaultLayout),
        },
      }),
    ...(stripe && {
      price: stripe.enabled ? (stripe.price ?? settings.price) : 0,
      currency: stripe.currency ?? settings.currency,
    }),
  };
}

type Layout = 'month' | 'week' | 'column';
const LAYOUTS = { month_view: 'month', week_view: 'week', column_view: 'column' } as const;
const layoutOf = (stored: keyof typeof LAYOUTS): Layout => LAYOUTS[stored];
