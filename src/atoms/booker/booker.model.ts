import { isCalApiError, isCalAuthError } from '../../errors/index.js';
import type { Booking } from '../../queries/bookings.js';
import type { EventType } from '../../queries/eventTypes.js';
import type { Instant, Zone } from '../../time/types.js';
import type { BookerFacts } from './booker.facts.js';
import type { BookerState, FocusWish, Layout, Overlay, Unmovable } from './booker.state.js';
import type { DetailsModel, detailsModel } from './detailsModel.js';
import { type MonthModel, monthModel, shownDay } from './monthModel.js';
import { type PanelModel, panelModel } from './panelModel.js';
import type { ReceiptModel, receiptModel, UnsureModel, unsureModel } from './receiptModel.js';
import { shownOf } from './shown.js';
import { type TimesModel, timesModel } from './timesModel.js';
import type { WeekModel, weekModel } from './weekModel.js';

/** Exactly what the view paints. */
export interface BookerModel {
  readonly step: 'time' | 'details' | 'unsure' | 'success' | 'unmovable';
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
  /** The layouts that the event type lets her choose among; undefined: it says nothing of them. */
  readonly layouts: readonly Layout[] | undefined;
  /** The event type's own, in hex; null: it has none, or is not known yet. */
  readonly colors: EventType['colors'];
  readonly panel: PanelModel;
  readonly month: MonthModel;
  /** null: the layout is the month's, or its code is on its way. */
  readonly week: WeekModel | null;
  readonly times: TimesModel;
  readonly details: DetailsModel | null;
  /** What a time would lead to, while she has chosen none: for a view that paints it ahead, once. null: not known yet. */
  readonly ahead: (() => DetailsModel | null) | null;
  readonly unsure: UnsureModel | null;
  readonly receipt: ReceiptModel | null;
  readonly unmovable: Unmovable | null;
  /** The booking that is being moved. */
  readonly moving: Booking | null;
  /** The time of a link that she followed, which is no longer free. */
  readonly linkedGone: Instant | null;
  readonly overlay: Overlay['status'];
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

const views: Record<BookerState['step']['at'], BookerModel['step']> = {
  choosing: 'time',
  holding: 'time',
  details: 'details',
  booking: 'details',
  lost: 'details',
  unsure: 'unsure',
  booked: 'success',
  opening: 'time',
  unmovable: 'unmovable',
};

/** The parts of the model whose code is fetched apart. */
export interface LaterModel {
  readonly detailsModel: typeof detailsModel;
  readonly receiptModel: typeof receiptModel;
  readonly unsureModel: typeof unsureModel;
  readonly weekModel: typeof weekModel;
}

/** @param later null: the code for what comes after the first times is on its way, and so are its parts of the model */
export function bookerModel(state: BookerState, facts: BookerFacts, later: LaterModel | null): BookerModel {
  const eventType = facts.eventType.value ?? null;
  const shown = shownOf(state.choices, { ...facts, eventType });
  const lengthMinutes = shown.lengthMinutes ?? eventType?.lengthMinutes ?? 0;
  const days = facts.slots.value ?? [];
  const { step } = state;
  // The form is there at once, while its time is being held; only what it asks for has to be known.
  const view = step.at === 'holding' && eventType ? 'details' : views[step.at];
  const detailsOf = (state: BookerState) =>
    later?.detailsModel(state, facts, lengthMinutes, shown.zone) ?? null;
  return {
    step: view,
    zone: shown.zone,
    ownZone: facts.ownZone,
    isZoneLocked: eventType?.isZoneLocked ?? false,
    hourCycle: shown.hourCycle,
    now: facts.now,
    clockErrorHours: clockErrorHours(facts.clockErrorMs),
    hasPickedDay: state.choices.day !== null,
    hasTurned: state.choices.month !== null,
    layout: shown.layout,
    layouts: eventType?.layouts?.offered,
    colors: eventType?.colors ?? null,
    panel: panelModel(state, facts, shown.zone, lengthMinutes),
    month: monthModel(state, facts, shown),
    week: shown.layout === 'month' ? null : (later?.weekModel(state, facts, shown, lengthMinutes) ?? null),
    times: timesModel(state, days, {
      day: shownDay(state, days),
      zone: shown.zone,
      lengthMinutes,
      seats: eventType?.rules.seats ?? null,
    }),
    details: detailsOf(state),
    ahead:
      later && eventType && step.at === 'choosing'
        ? () => detailsOf({ ...state, step: { at: 'holding', slot: facts.now } })
        : null,
    unsure: later?.unsureModel(state, lengthMinutes) ?? null,
    receipt: later?.receiptModel(state, facts) ?? null,
    unmovable: step.at === 'unmovable' ? step.why : null,
    moving: state.moving,
    linkedGone: state.linkedGone,
    overlay: state.overlay.status,
    focus: state.focus,
  };
}
