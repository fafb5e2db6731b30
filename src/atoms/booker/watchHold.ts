import type { BookerEvent, HeldSlot } from './booker.state.js';

/** What somebody does who is there; a pointer that moves by itself is none. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchmove', 'focusin', 'visibilitychange'];
const secondMs = 1000;

/**
 * Tells the machine when a hold ends, and that somebody is there who wants it; at most once a second. The clock is read
 * each second: a timer that is set for the end stands still while the device sleeps.
 * @returns ends it
 */
export function watchHold(hold: HeldSlot, now: () => number, send: (event: BookerEvent) => void): () => void {
  let told = Number.NEGATIVE_INFINITY;
  const seen = () => {
    const at = now();
    if (document.visibilityState === 'hidden' || at - told < secondMs) return;
    told = at;
    send({ type: 'holdWanted', sign: 'present', now: at });
  };
  const tick = () => {
    const at = now();
    if (at >= hold.endsAt) send({ type: 'holdEnded', uid: hold.uid });
    else if (hold.retryAt !== null) send({ type: 'holdWanted', sign: 'waited', now: at });
  };
  const timer = setInterval(tick, secondMs);
  for (const sign of signs) document.addEventListener(sign, seen, { passive: true, capture: true });
  return () => {
    clearInterval(timer);
    for (const sign of signs) document.removeEventListener(sign, seen, { capture: true });
  };
}
