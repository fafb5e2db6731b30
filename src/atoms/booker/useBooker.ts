'use client';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Answers } from '../../booking-form/answers.js';
import { useCal } from '../../provider/useCal.js';
import type { BookerFacts } from './booker.facts.js';
import { type BookerModel, type BookerStatus, bookerModel, bookerStatus } from './booker.model.js';
import { type BookerEvent, type BookerState, holdOf, initialState, pendingSlot } from './booker.state.js';
import type { EffectContext } from './bookerEffects.js';
import { answersOf, choicesOf } from './options/beginning.js';
import type { UseBookerOptions } from './options/bookerOptions.js';
import { tell } from './options/callbacks.js';
import { bookedOf } from './options/whoIsBooked.js';
import { useBookerFacts } from './useBookerFacts.js';
import { useBookerMachine } from './useBookerMachine.js';
import { useLater } from './useLater.js';

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

const loadModel = () => import('./laterModel.js');
const slotsAreThere = ({ slots }: BookerFacts) => slots.value !== undefined || slots.error !== null;

/**
 * The Booker without its looks: facts in, model and events out. What `Booker` shows is this model, nothing else.
 * It begins anew where its component does: give that a `key` where host or event type may change.
 * Throws a `CalConfigError` for options that can't work.
 */
export function useBooker(options: UseBookerOptions): BookerController {
  const cal = useCal();
  const [clockErrorMs, setClockErrorMs] = useState<number | null>(null);
  const context = useRef<EffectContext | null>(null);
  const begin = () => initialState(choicesOf(options), answersOf(options));
  const { state, send, whenKnown } = useBookerMachine(begin, context);

  const booked = bookedOf(options);
  const { facts, question, readAgain } = useBookerFacts(booked, state, clockErrorMs);
  const eventType = facts.eventType.value;

  useEffect(() => {
    if (!eventType) return;
    context.current = {
      cal,
      booked,
      hashedLink: options.hashedLink ?? null,
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

  // As soon as there are times to choose from, or they are shown in another layout than the first.
  const later = useLater(loadModel, slotsAreThere(facts) || state.choices.layout !== null);
  const retry = () => {
    send({ type: 'retryPressed' });
    readAgain();
    later.retry();
  };
  const model = useMemo(() => bookerModel(state, facts, later.code), [state, facts, later.code]);
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
