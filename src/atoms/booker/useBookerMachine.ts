'use client';
import { type RefObject, useCallback, useRef, useState } from 'react';
import type { Cal } from '../../provider/CalContext.js';
import type { BookerEffect, BookerEvent, BookerState } from './booker.state.js';
import type { EffectContext } from './bookerEffects.js';
import { whileChoosing } from './steps/choosing.js';
import { stay } from './steps/go.js';

/** Our own hold hides its time from us too, and stands in the way of the next one: also one that is only on its way. */
const waitsForRelease = (effect: BookerEffect) => effect.do === 'makeHold' || effect.do === 'refreshSlots';

type LaterCode = typeof import('./laterModel.js');

/**
 * Holds the state, sends events through the machine and does what it asks for. Until `whenLoaded` brings the code of the
 * later steps, only looking for a time is known; what she does beyond waits for it, and so does what is to be done.
 * That waits for the event type too, as a visitor may be faster: until `whenKnown` says that `context` is there.
 */
export function useBookerMachine(
  begin: () => BookerState,
  context: RefObject<EffectContext | null>,
  { client }: Pick<Cal, 'client'>,
) {
  const [state, setState] = useState(begin);
  const current = useRef(state);
  const code = useRef<LaterCode | null>(null);
  const waiting = useRef<BookerEvent[]>([]);
  /** Settles once the server has answered to every hold that was asked for, and to every one that was let go of. */
  const asked = useRef<Promise<unknown>>(Promise.resolve());
  const letGo = useRef<Promise<unknown>>(Promise.resolve());
  const [known] = useState(deferred);
  const [loaded] = useState(deferred);

  const send = useCallback(
    (event: BookerEvent): void => {
      const state = current.current;
      const transition = code.current?.transition ?? (state.step.at === 'choosing' ? whileChoosing : stay);
      const { state: next, effects } = transition(state, event);
      if (!code.current && next === state) {
        waiting.current.push(event);
        return;
      }
      current.current = next;
      setState(next);
      client.watch?.('Booker', event, next);
      for (const effect of effects) {
        const free = waitsForRelease(effect) ? asked.current.then(() => letGo.current) : Promise.resolve();
        const done = Promise.all([free, known.promise, loaded.promise])
          .then(() => context.current && code.current?.runEffect(effect, next, context.current))
          .then((outcome) => outcome && send(outcome));
        if (effect.do === 'makeHold') asked.current = done;
        if (effect.do === 'releaseHold') letGo.current = Promise.all([letGo.current, done]);
      }
    },
    [client, context, known, loaded],
  );

  const whenLoaded = useCallback(
    (later: LaterCode) => {
      code.current = later;
      loaded.settle();
      for (const event of waiting.current.splice(0)) send(event);
    },
    [loaded, send],
  );

  return { state, send, whenKnown: known.settle, whenLoaded };
}

function deferred(): { promise: Promise<void>; settle: () => void } {
  let settle = () => {};
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}
