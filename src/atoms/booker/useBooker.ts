'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Answer, Answers } from '../../booking-form/answers.js';
import { CalConfigError, type CalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import type { Booking } from '../../queries/bookings.js';
import type { Hold } from '../../queries/holds.js';
import { parseDay } from '../../time/day.js';
import { monthOf, parseMonth } from '../../time/month.js';
import { parseZone } from '../../time/zone.js';
import { type BookerModel, type BookerStatus, bookerModel, bookerStatus } from './booker.model.js';
import {
  type BookerEvent,
  type BookerState,
  type Choices,
  holdOf,
  initialState,
  pendingSlot,
} from './booker.state.js';
import type { EffectContext } from './bookerEffects.js';
import { useBookerFacts } from './useBookerFacts.js';
import { useBookerMachine } from './useBookerMachine.js';
import { layoutOf, type View } from './views.js';

export interface UseBookerOptions {
  /** Username of the host. */
  username: string;
  /** Slug of the event type. */
  eventSlug: string;
  /** The organization that the host belongs to, where the API has organizations. */
  entity?: { orgSlug?: string | undefined; name?: string | undefined } | undefined;
  /** Month to begin with, `YYYY-MM`. Default: the current one. */
  month?: string | undefined;
  /** Day to begin with, `YYYY-MM-DD`. Default: the first of the month that has free times. */
  selectedDate?: string | undefined;
  /** View to begin with. Default: `MONTH_VIEW`. */
  view?: View | undefined;
  /** Length in minutes to begin with, of an event type that offers several. Default: its own. */
  duration?: number | undefined;
  /** Zone to begin with (IANA). Default: the visitor's own. */
  timeZone?: string | undefined;
  /** Answers to begin with, by the field's slug: `{ name, email, guests, notes, ... }`. */
  defaultFormValues?: Readonly<Record<string, Answer | undefined>> | undefined;
  /** Stored with the booking: at most 50 keys. */
  metadata?: Record<string, string> | undefined;
  /** The slot is booked, requested or moved. */
  onCreateBookingSuccess?: ((booking: Booking) => void) | undefined;
  /** The booking failed; the visitor has been told and keeps what she typed. */
  onCreateBookingError?: ((error: CalError) => void) | undefined;
  /** The slot is held while the visitor types. */
  onReserveSlotSuccess?: ((hold: Hold) => void) | undefined;
  /** Holding failed. The visitor goes on without a hold. */
  onReserveSlotError?: ((error: CalError) => void) | undefined;
}

export interface BookerController {
  /** `missing`: no such event type; `refused`: it needs credentials that are not there. */
  readonly status: BookerStatus;
  readonly model: BookerModel;
  /** What the visitor has typed so far, by the field's slug. */
  readonly answers: Answers;
  /** Tells the Booker what the visitor did. */
  readonly send: (event: BookerEvent) => void;
  /** Asks again for what could not be read. */
  readonly retry: () => void;
}

function valid<T>(
  prop: string,
  value: string | undefined,
  read: (text: string) => T,
  form: string,
): T | null {
  if (value === undefined) return null;
  try {
    return read(value);
  } catch (cause) {
    throw new CalConfigError({
      code: 'prop_invalid',
      what: `Booker's \`${prop}\` is "${value}".`,
      why: 'It decides which times are shown.',
      todo: `Give ${form}, or leave it out.`,
      cause,
    });
  }
}

function requireProps({ username, eventSlug }: UseBookerOptions) {
  if (username && eventSlug) return;
  throw new CalConfigError({
    code: 'prop_missing',
    what: `Booker has no \`${username ? 'eventSlug' : 'username'}\`.`,
    why: 'It does not know what to book.',
    todo: '<Booker username="hannah" eventSlug="initial-assessment" />',
  });
}

function choicesOf(options: UseBookerOptions): Partial<Choices> {
  const day = valid('selectedDate', options.selectedDate, parseDay, 'a day as YYYY-MM-DD');
  return {
    day,
    layout: options.view ? layoutOf(options.view) : null,
    month: valid('month', options.month, parseMonth, 'a month as YYYY-MM') ?? (day && monthOf(day)),
    zone: valid('timeZone', options.timeZone, parseZone, 'an IANA zone such as Europe/London'),
    lengthMinutes: options.duration ?? null,
  };
}

/** What the host knows of her; what it does not know is no answer. */
function answersOf({ defaultFormValues = {} }: UseBookerOptions): Answers {
  const answers: Record<string, Answer> = {};
  for (const [slug, answer] of Object.entries(defaultFormValues)) {
    if (answer !== undefined) answers[slug] = answer;
  }
  return answers;
}

/** In a turn of its own: what the host's function throws is the host's, and the Booker goes on. */
const tell = <Value>(listener: ((value: Value) => void) | undefined, value: Value) =>
  queueMicrotask(() => listener?.(value));

/**
 * The Booker without its looks: facts in, model and events out. What `Booker` shows is this model, nothing else.
 * It begins anew where its component does: give that a `key` where host or event type may change.
 * Throws a `CalConfigError` for options that can't work.
 */
export function useBooker(options: UseBookerOptions): BookerController {
  requireProps(options);
  const cal = useCal();
  const [clockErrorMs, setClockErrorMs] = useState<number | null>(null);
  const context = useRef<EffectContext | null>(null);
  const begin = () => initialState(choicesOf(options), answersOf(options));
  const { state, send, whenKnown } = useBookerMachine(begin, context);

  const { username, eventSlug, entity } = options;
  const target = useMemo(
    () => ({ username, eventSlug, orgSlug: entity?.orgSlug }),
    [username, eventSlug, entity?.orgSlug],
  );
  const { facts, question, readAgain } = useBookerFacts(target, state, clockErrorMs);
  const eventType = facts.eventType.value;

  useEffect(() => {
    if (!eventType) return;
    context.current = {
      cal,
      eventType,
      question,
      metadata: options.metadata,
      onHold: (hold) => {
        setClockErrorMs(cal.now() - hold.serverInstant);
        tell(options.onReserveSlotSuccess, hold);
      },
      onHoldError: (error) => tell(options.onReserveSlotError, error),
      onBooked: (booking) => tell(options.onCreateBookingSuccess, booking),
      onBookingError: (error) => tell(options.onCreateBookingError, error),
    };
    whenKnown();
  });

  useHoldEnd(state, cal.now, send);
  useLeaving(state, send);

  const retry = () => {
    send({ type: 'retryPressed' });
    readAgain();
  };
  const model = useMemo(() => bookerModel(state, facts), [state, facts]);
  return { status: bookerStatus(facts), model, answers: state.answers, send, retry };
}

/**
 * A hold's end is an event of its own, so that she is told at once and not at the next press. The clock is read each
 * second: a timer that is set for the end stands still while the device sleeps.
 */
function useHoldEnd(state: BookerState, now: () => number, send: (event: BookerEvent) => void) {
  const hold = state.step.at === 'details' ? holdOf(state) : null;
  const uid = hold?.uid;
  const endsAt = hold?.endsAt;
  useEffect(() => {
    if (uid === undefined || endsAt === undefined) return;
    const timer = setInterval(() => now() >= endsAt && send({ type: 'holdEnded', uid }), 1000);
    return () => clearInterval(timer);
  }, [uid, endsAt, now, send]);
}

/** Whoever leaves the page, or the atom, leaves no hold behind. */
function useLeaving(state: BookerState, send: (event: BookerEvent) => void) {
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  useEffect(() => {
    const leave = () => {
      if (holdOf(latest.current) || pendingSlot(latest.current) !== null) send({ type: 'backPressed' });
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [send]);
}
