import type { BookerState, KeptVisit } from './booker.state.js';
import type { UseBookerOptions } from './options/bookerOptions.js';
import { bookedOf } from './options/whoIsBooked.js';

/** The number is that of the form in which a visit is kept. */
const keyOf = (whoIsBooked: unknown) => `daybook.booker.1.${JSON.stringify(whoIsBooked)}`;

/** A browser that forbids storage, or has none left, is no reason to fail: then a reload begins anew. */
function inStorage<T>(work: (storage: Storage) => T): T | null {
  try {
    return work(sessionStorage);
  } catch {
    return null;
  }
}

function visitOf({ step, choices, answers, unanswered }: BookerState): KeptVisit | null {
  if (step.at === 'booked' || step.at === 'opening' || step.at === 'unmovable') return null;
  const isHeld = (step.at === 'details' || step.at === 'booking') && step.hold !== null;
  const held = isHeld && step.hold ? { slot: step.slot, hold: step.hold } : null;
  if (held === null && Object.keys(answers).length === 0) return null;
  // A booking that was on its way when the page went may have been made.
  return {
    held,
    choices,
    answers,
    unanswered: step.at === 'booking' ? [...unanswered, step.slot] : unanswered,
  };
}

/** Keeps a visit in this tab until it is booked or the tab is closed; nothing that was typed remains afterwards. */
export function keepVisit(whoIsBooked: unknown, state: BookerState): void {
  const visit = visitOf(state);
  inStorage((storage) =>
    visit
      ? storage.setItem(keyOf(whoIsBooked), JSON.stringify(visit))
      : storage.removeItem(keyOf(whoIsBooked)),
  );
}

/** null: nobody was here before in this tab. */
export const findVisit = (whoIsBooked: unknown): KeptVisit | null =>
  // SAFETY: only `keepVisit` writes under this key, and a change of its form changes the key.
  inStorage((storage) => JSON.parse(storage.getItem(keyOf(whoIsBooked)) ?? 'null') as KeptVisit | null);

/** What a page knows of the visit that it keeps. */
export interface Kept {
  /** It was looked whether somebody was here before. */
  isResumed?: boolean;
}

/** Takes up, once, what was kept before a reload; from then on it keeps what there is. */
export function keepForReload(
  kept: Kept,
  options: UseBookerOptions,
  state: BookerState,
  resume: (visit: KeptVisit) => void,
): void {
  const booked = bookedOf(options);
  if (kept.isResumed) keepVisit(booked, state);
  else {
    kept.isResumed = true;
    const visit = findVisit(booked);
    if (visit) resume(visit);
  }
}
