import type { Limits, LimitsInput } from '../../../contract/event-types/bookingLimits.schema.js';
import type { CreateEventTypeInput } from '../../../contract/event-types/eventTypes.schema.js';
import { badRequest } from '../../http/Refusal.js';
import type { EventTypeRecord, EventTypeSettings } from '../../model/records.js';
import type { New } from '../../store/store.js';
import { defaultBookingFields, readBookingFields, slugsOf, withGuestsHidden } from './bookingFields.js';
import { CAL_VIDEO, type LocationsOf, readLocations } from './locations.js';

const OFF = { disabled: true as const };

/** What an event type is whose owner has set nothing. */
const DEFAULTS: Omit<EventTypeSettings, 'title' | 'slug' | 'lengthInMinutes'> = {
  description: null,
  locations: [CAL_VIDEO],
  bookingFields: [...defaultBookingFields],
  recurrence: null,
  disableGuests: false,
  slotInterval: null,
  minimumBookingNotice: 120,
  beforeEventBuffer: 0,
  afterEventBuffer: 0,
  price: 0,
  currency: 'usd',
  lockTimeZoneToggleOnBookingPage: false,
  forwardParamsSuccessRedirect: true,
  successRedirectUrl: null,
  isInstantEvent: false,
  scheduleId: null,
  onlyShowFirstAvailableSlot: false,
  offsetStart: 0,
  bookingWindow: OFF,
  confirmationPolicy: OFF,
  requiresBookerEmailVerification: false,
  hideCalendarNotes: false,
  seats: OFF,
  useDestinationCalendarEmail: false,
  hideCalendarEventDetails: false,
  hideOrganizerEmail: false,
  hidden: false,
  bookingRequiresAuthentication: false,
  bookerActiveBookingsLimit: OFF,
};

export const newEventType = (
  input: CreateEventTypeInput,
  ownerId: number,
  whose?: LocationsOf,
): New<EventTypeRecord> & { ownerId: number } => ({ ownerId, settings: newSettings(input, whose) });

/** With a default for all that was not sent. */
export const newSettings = (input: SettingsInput & Named, whose?: LocationsOf): EventTypeSettings =>
  changedSettings({ ...DEFAULTS, ...requiredOf(input) }, input, whose);

type Named = Pick<CreateEventTypeInput, 'title' | 'slug' | 'lengthInMinutes'>;
const requiredOf = ({ title, slug, lengthInMinutes }: Named) => ({
  title,
  slug,
  lengthInMinutes,
});

/** Places and questions are read here, whoever sends them. */
export type SettingsInput = Partial<Omit<CreateEventTypeInput, 'locations' | 'bookingFields'>> & {
  locations?: unknown;
  bookingFields?: unknown;
};

/**
 * What is sent replaces what was; what is not sent stays.
 * @throws Refusal 400 when the settings contradict each other afterwards
 */
export function changedSettings(
  current: EventTypeSettings,
  input: SettingsInput,
  whose?: LocationsOf,
): EventTypeSettings {
  const { locations, bookingFields, disableGuests, bookingLimitsCount, bookingLimitsDuration, ...rest } =
    input;
  const { recurrence, ...patch } = rest;
  const asked = bookingFields ? readBookingFields(bookingFields, whose?.isTeam) : current.bookingFields;
  const fields = disableGuests === undefined ? asked : withGuestsHidden(asked, disableGuests);
  const settings: EventTypeSettings = {
    ...current,
    ...patch,
    ...(bookingLimitsCount && { bookingLimitsCount: limitsOf(bookingLimitsCount) }),
    ...(bookingLimitsDuration && { bookingLimitsDuration: limitsOf(bookingLimitsDuration) }),
    ...(recurrence !== undefined && { recurrence: recurrence?.disabled ? null : recurrence }),
    locations: locations ? readLocations(locations, whose) : current.locations,
    bookingFields: fields,
    ...(bookingFields !== undefined && { sentFields: slugsOf(bookingFields) }),
    disableGuests: fields.some((field) => field.slug === 'guests' && field.isDefault && field.hidden),
  };
  refuseContradictions(settings);
  return settings;
}

/** Switched off is kept as no limit at all. */
const limitsOf = ({ disabled, ...limits }: LimitsInput): Limits => (disabled ? {} : limits);

function refuseContradictions({
  seats,
  locations,
  confirmationPolicy,
  recurrence,
  bookerActiveBookingsLimit,
}: EventTypeSettings) {
  if (seats && !seats.disabled) {
    if (locations.length > 1) {
      throw badRequest('Seats Validation failed: Seats are enabled but more than one location provided.');
    }
    if (confirmationPolicy && !confirmationPolicy.disabled) {
      throw badRequest('Seats Validation failed: Seats are enabled but requiresConfirmation is true.');
    }
    if (recurrence) throw badRequest('Recurring Events and Offer Seats cannot be active at the same time.');
  }
  if (recurrence && bookerActiveBookingsLimit && !bookerActiveBookingsLimit.disabled) {
    throw badRequest(
      "Can't have `recurrence` and `bookerActiveBookingsLimit` enabled at the same time - recurring events do not support maximum active bookings limit setting.",
    );
  }
}
