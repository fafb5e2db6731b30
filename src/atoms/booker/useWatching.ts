'use client';
import { useEffect, useRef } from 'react';
import { type BookerEvent, holdOf, pendingSlot } from './booker.state.js';
import type { Kept } from './keptVisit.js';
import type { UseBookerOptions } from './options/bookerOptions.js';
import type { BookerNow, Told } from './tellChanges.js';

type LaterModel = typeof import('./laterModel.js');

/** What goes on beside her path: the hold runs, the host's page is told, and what she typed is kept for a reload. */
export function useWatching(
  code: LaterModel | null,
  options: UseBookerOptions,
  watched: BookerNow,
  now: () => number,
  send: (event: BookerEvent) => void,
) {
  const { state, facts } = watched;
  const hold = holdOf(state);
  useEffect(() => (code && hold ? code.watchHold(hold, now, send) : undefined), [code, hold, now, send]);

  const told = useRef<Told>({});
  const kept = useRef<Kept>({});
  const isKept = options.storage === 'session';
  useEffect(() => {
    code?.tellChanges(told.current, options, watched);
    if (!isKept || !facts.eventType.value) return;
    code?.keepForReload(kept.current, options, state, (visit) =>
      send({ type: 'visitResumed', visit, now: now() }),
    );
  });
  useLeaving(watched, isKept, send);
}

/** Whoever leaves the page, or the atom, leaves no hold behind; kept for a reload, it ends by itself. */
function useLeaving({ state }: BookerNow, isKept: boolean, send: (event: BookerEvent) => void) {
  const latest = useRef({ state, isKept });
  useEffect(() => {
    latest.current = { state, isKept };
  });
  useEffect(() => {
    const leave = () => {
      const { state, isKept } = latest.current;
      if ((holdOf(state) && !isKept) || pendingSlot(state) !== null) send({ type: 'backPressed' });
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [send]);
}
