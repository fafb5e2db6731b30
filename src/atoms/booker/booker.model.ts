import { textOf } from '../../booking-form/answers.js';
import { type AskedLocation, askedLocation } from '../../booking-form/askedLocation.js';
import { type FieldProblems, fieldProblems } from '../../booking-form/fieldProblems.js';
import { isCalApiError, isCalAuthError } from '../../errors/index.js';
import type { BookingField } from '../../queries/bookingFields.js';
import type { Booking } from '../../queries/bookings.js';
import type { Host } from '../../queries/eventTypes.js';
import type { Location } from '../../queries/locations.js';
import { addMinutes } from '../../time/instant.js';
import type { Instant, Interval, Zone } from '../../time/types.js';
import type { BookerFacts } from './booker.facts.js';
import type { BookerState, CancelState, DetailsNotice, FocusWish, HeldSlot, Layout } from './booker.state.js';
import { type MonthModel, monthModel, shownDay } from './monthModel.js';
import { type Alternative, nearestSlots } from './nearestSlots.js';
import { shownOf } from './shown.js';
import { type TimesModel, timesModel } from './timesModel.js';
import { type WeekModel, weekModel } from './weekModel.js';

export interface PanelModel {
  readonly isLoading: boolean;
  readonly hosts: readonly Host[];
  readonly title: string;
  readonly description: string;
  readonly lengthMinutes: number;
  /** Empty: there is nothing to choose. */
  readonly lengthOptions: readonly number[];
  readonly locations: readonly Location[];
  readonly needsConfirmation: boolean;
  /** The chosen time, once there is one. */
  readonly selection: (Interval & { readonly lost: 'taken' | 'expired' | null }) | null;
}

export interface LostModel {
  readonly reason: 'taken' | 'expired';
  readonly slot: Instant;
  readonly alternatives: readonly Alternative[];
  /** The free times are being read again. */
  readonly isLoading: boolean;
  readonly pending: Instant | null;
}

export interface DetailsModel {
  readonly state: 'open' | 'pending' | 'lost';
  readonly slot: Interval;
  readonly hold: HeldSlot | null;
  readonly fields: readonly BookingField[];
  readonly location: AskedLocation | null;
  /** By slug; empty until she pressed Confirm once. */
  readonly problems: FieldProblems;
  /** All that has to be answered is. */
  readonly isComplete: boolean;
  readonly notice: DetailsNotice | null;
  readonly lost: LostModel | null;
}

export interface UnsureModel {
  readonly truth: 'asking' | 'likelyBooked' | 'unknown';
  readonly slot: Interval;
  readonly email: string;
}

export interface ReceiptModel {
  readonly kind: 'booked' | 'requested' | 'moved' | 'cancelled';
  readonly booking: Booking;
  readonly cancel: CancelState;
}

/** Exactly what the view paints. */
export interface BookerModel {
  readonly step: 'time' | 'details' | 'unsure' | 'success';
  readonly zone: Zone;
  readonly ownZone: Zone;
  readonly isZoneLocked: boolean;
  readonly hourCycle: 12 | 24;
  readonly now: Instant;
  /** Hours by which this device's clock is wrong (positive: ahead); 0: right, or not known. */
  readonly clockErrorHours: number;
  /** On a narrow container the times of a picked day take the month's place. */
  readonly hasPickedDay: boolean;
  /** She has looked at another month or week than the first. */
  readonly hasTurned: boolean;
  readonly layout: Layout;
  readonly panel: PanelModel;
  readonly month: MonthModel;
  /** null: the layout is the month's. */
  readonly week: WeekModel | null;
  readonly times: TimesModel;
  readonly details: DetailsModel | null;
  readonly unsure: UnsureModel | null;
  readonly receipt: ReceiptModel | null;
  /** The booking that is being moved. */
  readonly moving: Booking | null;
  readonly focus: FocusWish | null;
}

/** Can it be shown at all? */
export type BookerStatus = 'loading' | 'missing' | 'refused' | 'ready';

const isStatus = (error: unknown, ...statuses: number[]) =>
  isCalApiError(error) && statuses.includes(error.status);

/** A renewal that failed in passing is no refusal: she may try again. */
const isNoAccess = (error: unknown) => isCalAuthError(error) && error.code !== 'renewal_failed';

export function bookerStatus({ eventType, slots }: BookerFacts): BookerStatus {
  // What was read before a failure stays on the page, and with it what she has typed.
  const errors = [eventType, slots].map(({ value, error }) => (value === undefined ? error : null));
  if (eventType.value === null || errors.some((error) => isStatus(error, 404))) return 'missing';
  if (errors.some((error) => isNoAccess(error) || isStatus(error, 401, 403, 498))) return 'refused';
  return eventType.value === undefined && eventType.isLoading ? 'loading' : 'ready';
}

const hour = 3_600_000;

/** A device's clock may be a little off; from five minutes on it is worth a word. */
const clockErrorHours = (errorMs: number | null): number =>
  errorMs === null || Math.abs(errorMs) < hour / 12 ? 0 : errorMs / hour;

function detailsModel(
  state: BookerState,
  facts: BookerFacts,
  lengthMinutes: number,
  zone: Zone,
): DetailsModel | null {
  const { step } = state;
  if (step.at !== 'details' && step.at !== 'booking' && step.at !== 'lost') return null;
  const eventType = facts.eventType.value;
  // A booking that is moved keeps its answers.
  const fields = state.moving ? [] : (eventType?.fields ?? []);
  const location = state.moving ? null : askedLocation(eventType?.locations ?? [], state.answers);
  const problems = fieldProblems(fields, location, state.answers);
  const slots = (facts.slots.value ?? []).flatMap((each) => each.slots);
  const beyond = facts.nextFree.value ? [facts.nextFree.value] : [];
  return {
    state: step.at === 'booking' ? 'pending' : step.at === 'lost' ? 'lost' : 'open',
    slot: { start: step.slot, end: addMinutes(step.slot, lengthMinutes) },
    hold: 'hold' in step ? step.hold : null,
    fields,
    location,
    problems: step.at === 'details' && step.wasSubmitted ? problems : {},
    isComplete: Object.keys(problems).length === 0,
    notice: step.at === 'details' ? step.notice : null,
    lost:
      step.at === 'lost'
        ? {
            reason: step.reason,
            slot: step.slot,
            pending: step.pending,
            isLoading: state.isReading,
            alternatives: state.isReading
              ? []
              : nearestSlots([...slots, ...beyond], step.slot, {
                  zone,
                  refused: state.refused,
                  count: 3,
                }),
          }
        : null,
  };
}

function receiptModel({ step, moving }: BookerState): ReceiptModel | null {
  if (step.at === 'cancelled') return { kind: 'cancelled', booking: step.booking, cancel: 'no' };
  if (step.at !== 'booked') return null;
  const kind = step.booking.status === 'pending' ? 'requested' : moving ? 'moved' : 'booked';
  return { kind, booking: step.booking, cancel: step.cancel };
}

const views: Record<BookerState['step']['at'], BookerModel['step']> = {
  choosing: 'time',
  holding: 'time',
  details: 'details',
  booking: 'details',
  lost: 'details',
  unsure: 'unsure',
  booked: 'success',
  cancelled: 'success',
};

export function bookerModel(state: BookerState, facts: BookerFacts): BookerModel {
  const eventType = facts.eventType.value ?? null;
  const shown = shownOf(state.choices, { ...facts, eventType });
  const lengthMinutes = shown.lengthMinutes ?? eventType?.lengthMinutes ?? 0;
  const days = facts.slots.value ?? [];
  const { step, moving } = state;
  // A booking that is moved keeps its length.
  const lengthOptions = moving ? [] : (eventType?.lengthOptions ?? []);
  const slot = 'slot' in step && step.at !== 'holding' ? step.slot : null;
  const interval = slot === null ? null : { start: slot, end: addMinutes(slot, lengthMinutes) };
  return {
    step: views[step.at],
    zone: shown.zone,
    ownZone: facts.ownZone,
    isZoneLocked: eventType?.isZoneLocked ?? false,
    hourCycle: shown.hourCycle,
    now: facts.now,
    clockErrorHours: clockErrorHours(facts.clockErrorMs),
    hasPickedDay: state.choices.day !== null,
    hasTurned: state.choices.month !== null,
    layout: shown.layout,
    panel: {
      isLoading: eventType === null,
      hosts: eventType?.hosts ?? [],
      title: eventType?.title ?? '',
      description: eventType?.description ?? '',
      lengthMinutes,
      lengthOptions: lengthOptions.length > 1 ? lengthOptions : [],
      locations: eventType?.locations ?? [],
      needsConfirmation: eventType?.needsConfirmation ?? false,
      selection: interval && { ...interval, lost: step.at === 'lost' ? step.reason : null },
    },
    month: monthModel(state, facts, shown),
    week: shown.layout === 'month' ? null : weekModel(state, facts, shown, lengthMinutes),
    times: timesModel(state, days, { day: shownDay(state, days), zone: shown.zone, lengthMinutes }),
    details: detailsModel(state, facts, lengthMinutes, shown.zone),
    unsure:
      step.at === 'unsure' && interval
        ? { truth: step.truth, slot: interval, email: textOf(state.answers, 'email') }
        : null,
    receipt: receiptModel(state),
    moving,
    focus: state.focus,
  };
}
