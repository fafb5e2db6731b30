'use client';
import { type RefObject, useCallback, useRef, useState } from 'react';
import { transition } from './booker.machine.js';
import type { BookerEffect, BookerEvent, BookerState } from './booker.state.js';
import type { EffectContext } from './bookerEffects.js';

/** Our own hold hides its time from us too, and stands in the way of the next one: also one that is only on its way. */
const waitsForRelease = (effect: BookerEffect) => effect.do === 'makeHold' || effect.do === 'refreshSlots';

/** How an effect ends where the code that asks the server can't be fetched: nothing was asked. */
function unasked(effect: BookerEffect, error: unknown): BookerEvent | null {
  switch (effect.do) {
    case 'makeHold':
      return { type: 'holdFailed', turn: effect.turn };
    case 'book':
      return { type: 'bookingRefused', turn: effect.turn, error };
    case 'findTruth':
      return { type: 'truthUnknown', turn: effect.turn };
    case 'cancel':
      return { type: 'cancelFailed', turn: effect.turn };
    case 'refreshSlots':
      return { type: 'timesRead' };
    default:
      return null;
  }
}

const run = (effect: BookerEffect, state: BookerState, context: EffectContext): Promise<BookerEvent | null> =>
  import('./laterModel.js').then(
    ({ runEffect }) => runEffect(effect, state, context),
    (error) => unasked(effect, error),
  );

/**
 * Holds the state, sends events through the machine and does what it asks for. A visitor may be faster than the event
 * type: what she asked for is done once `whenKnown` says that `context` is there.
 */
export function useBookerMachine(begin: () => BookerState, context: RefObject<EffectContext | null>) {
  const [state, setState] = useState(begin);
  const current = useRef(state);
  /** Settles once the server has answered to every hold that was asked for, and to every one that was let go of. */
  const asked = useRef<Promise<unknown>>(Promise.resolve());
  const letGo = useRef<Promise<unknown>>(Promise.resolve());
  const [known] = useState(deferred);

  const send = useCallback(
    (event: BookerEvent): void => {
      const { state: next, effects } = transition(current.current, event);
      current.current = next;
      setState(next);
      for (const effect of effects) {
        const free = waitsForRelease(effect) ? asked.current.then(() => letGo.current) : Promise.resolve();
        const done = free
          .then(() => known.promise)
          .then(() => context.current && run(effect, next, context.current))
          .then((outcome) => outcome && send(outcome));
        if (effect.do === 'makeHold') asked.current = done;
        if (effect.do === 'releaseHold') letGo.current = Promise.all([letGo.current, done]);
      }
    },
    [context, known],
  );

  return { state, send, whenKnown: known.settle };
}

function deferred(): { promise: Promise<void>; settle: () => void } {
  let settle = () => {};
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
