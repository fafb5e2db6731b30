'use client';
import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import { loadLaterWords } from '../../i18n/loadWords.js';
import { useCal } from '../../provider/useCal.js';
import { parseZone } from '../../time/zone.js';
import { deviceZone } from '../../ui/device/deviceZone.js';
import type { BookerFacts } from './booker.facts.js';
import { bookerModel, bookerStatus } from './booker.model.js';
import { initialState } from './booker.state.js';
import type { BookerController } from './bookerController.js';
import type { EffectContext } from './bookerEffects.js';
import { FirstSight } from './FirstSight.js';
import { answersOf, choicesOf } from './options/beginning.js';
import type { UseBookerOptions } from './options/bookerOptions.js';
import { bookedOf } from './options/whoIsBooked.js';
import { useBackground } from './useBackground.js';
import { useBookerFacts } from './useBookerFacts.js';
import { useBookerMachine } from './useBookerMachine.js';
import { useLater } from './useLater.js';
import { useOpening } from './useOpening.js';
import { useWatching } from './useWatching.js';
import { withoutCode } from './withoutCode.js';

/** With the words of what it models: who paints that needs them, and a view of the host's own has no other way to them. */
async function loadModel() {
  const [model] = await Promise.all([import('./laterModel.js'), loadLaterWords()]);
  return model;
}
const slotsAreThere = ({ slots }: BookerFacts) => slots.value !== undefined || slots.error !== null;

/**
 * The Booker without its looks: facts in, model and events out. What `Booker` shows is this model, nothing else.
 * It begins anew where its component does: give that a `key` where host or event type may change.
 * Throws a `CalConfigError` for options that can't work.
 */
export function useBooker(options: UseBookerOptions): BookerController {
  const cal = useCal();
  const sight = useContext(FirstSight);
  const [clockErrorMs, setClockErrorMs] = useState<number | null>(null);
  const context = useRef<EffectContext | null>(null);
  const begin = () =>
    initialState(
      choicesOf(options, sight.now ?? cal.now(), sight.zone ?? deviceZone()),
      answersOf(options),
      options.rescheduleUid,
    );
  const { state, send, whenKnown, whenLoaded } = useBookerMachine(begin, context, cal);

  const booked = bookedOf(options);
  const { facts, question, shown, readAgain } = useBookerFacts(options, state, clockErrorMs);
  const eventType = facts.eventType.value;

  useEffect(() => {
    if (!eventType) return;
    context.current = {
      cal,
      booked,
      hashedLink: options.hashedLink ?? null,
      eventType,
      question,
      options,
      onClockError: setClockErrorMs,
    };
    whenKnown();
  });

  // As soon as there are times to choose from, they are shown in another layout than the first, or a booking is to be moved.
  const isBeyond = shown.layout !== 'month' || state.step.at !== 'choosing';
  const later = useLater(loadModel, slotsAreThere(facts), isBeyond);
  const { bookingUid } = options;
  const { openMoving } = later.code ?? {};
  useOpening(openMoving, state, { cal, eventType: facts.eventType, zone: question.zone, bookingUid }, send);
  useEffect(() => {
    if (later.code) whenLoaded(later.code);
  }, [later.code, whenLoaded]);
  const retry = () => {
    if (state.step.at === 'choosing') send({ type: 'retryPressed' });
    readAgain();
    later.retry();
  };
  const seen = later.hasFailed ? withoutCode(state, facts) : facts;
  const model = useMemo(() => bookerModel(state, seen, later.code), [state, seen, later.code]);
  const { details } = model;
  const submit = () => {
    if (details?.state !== 'open') return;
    send({ type: 'submitted', isComplete: details.form.isComplete, needsCode: details.needsCode });
  };
  const status = bookerStatus(facts);
  useWatching(later.code, options, { state, status, model, facts }, cal.now, send);
  useBackground(later.code?.startBackground, { cal, state, facts, shown, question, options, send });
  return {
    status,
    model,
    answers: state.answers,
    send,
    answer: (slug, answer) => send({ type: 'answered', slug, answer, now: cal.now() }),
    submit,
    chooseZone: (zone) => send({ type: 'zoneChosen', zone: parseZone(zone) }),
    retry,
  };
}
