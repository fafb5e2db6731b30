import { dayOf } from '../../../time/day.js';
import { toIso } from '../../../time/instant.js';
import { monthOf } from '../../../time/month.js';
import type { Instant } from '../../../time/types.js';
import type { BookerState } from '../booker.state.js';
import { type AddressName, slotIn } from '../options/address.js';
import { shownInterval } from '../shown.js';
import { nameOf } from '../views.js';
import type { Background, Seen } from './seen.js';

/** Marks an entry of the browser's history that was added when she chose a time. */
const mark = 'daybookSlot';

/** The time whose form she is at, or that was lost while she was. */
const slotOf = ({ step }: BookerState): Instant | null => ('slot' in step ? step.slot : null);

/** The address with what she chose in it. All else that it says is the host's. */
export function addressOf(
  href: string,
  { choices, ...state }: BookerState,
  first: BookerState['choices'],
): string {
  const url = new URL(href);
  const slot = slotOf({ ...state, choices });
  const values: Partial<Record<AddressName, string | null>> = {
    // Late in a month a day may be of the next one, whose link may be opened then.
    month: choices.day ? monthOf(choices.day) : choices.month,
    date: choices.day,
    layout: choices.layout && nameOf(choices.layout),
    duration: choices.lengthMinutes === null ? null : String(choices.lengthMinutes),
    slot: slot && toIso(slot),
    // Who gets the link sees the times in a zone of her own, unless this one was chosen.
    ...(choices.zone !== first.zone && { 'cal.tz': choices.zone }),
  };
  for (const [name, value] of Object.entries(values)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.href;
}

const isOffered = ({ facts }: Seen, slot: Instant): boolean =>
  (facts.slots.value ?? []).some(({ slots }) => slots.some(({ start }) => start === slot));

/** What the host's own router keeps with an entry stays there. */
const entry = (isMarked: boolean) => ({ ...history.state, [mark]: isMarked });
const isMarked = () => history.state?.[mark] === true;

/**
 * Keeps the address in step with what she chose. A chosen time is an entry of its own: Back leads from the form to the
 * times, and Forward to the form again.
 */
export function keepAddress(): Background {
  let latest: Seen | null = null;
  let first: BookerState['choices'] | null = null;
  /** The time that the address asks for, until it is known whether it can be had. */
  let wanted: Instant | null = null;
  /** The browser is on its way to the entry before. */
  let isLeaving = false;

  function reach(seen: Seen) {
    const { state, facts, send } = seen;
    if (wanted === null || state.isReading || !facts.slots.value || !facts.eventType.value) return;
    const slot = wanted;
    wanted = null;
    if (state.step.at !== 'choosing') return;
    if (isOffered(seen, slot)) send({ type: 'slotChosen', slot });
    else send({ type: 'linkedSlotGone', slot });
  }

  /** She may have looked elsewhere since. */
  function show(seen: Seen, slot: Instant) {
    const { start, end } = shownInterval(seen.shown);
    if (start <= slot && slot < end) return reach(seen);
    const type = seen.shown.layout === 'month' ? 'dayChosen' : 'weekChanged';
    seen.send({ type, day: dayOf(slot, seen.shown.zone) });
  }

  function write({ state }: Seen) {
    if (wanted !== null || isLeaving || !first) return;
    const address = addressOf(location.href, state, first);
    if (address === location.href) return;
    const slot = slotOf(state);
    const isOver = state.step.at === 'booked';
    if (slot !== null && slotIn(location.search) === null) history.pushState(entry(true), '', address);
    else if (slot === null && isMarked() && !isOver) {
      isLeaving = true;
      history.back();
    } else history.replaceState(entry(isMarked() && !isOver), '', address);
  }

  function follow() {
    if (!latest) return;
    isLeaving = false;
    const slot = slotIn(location.search);
    const { at } = latest.state.step;
    // What is known here is the form still: the times write themselves when they are seen.
    if (slot === null && (at === 'holding' || at === 'details' || at === 'lost')) {
      return latest.send({ type: 'backPressed' });
    }
    wanted = at === 'choosing' ? slot : null;
    if (wanted !== null) show(latest, wanted);
    else write(latest);
  }

  return {
    see(seen) {
      latest = seen;
      if (!seen.options.allowUpdatingUrlParams) return;
      if (first === null) {
        first = seen.state.choices;
        wanted = slotIn(location.search);
        addEventListener('popstate', follow);
      }
      // What is reached writes itself when it is seen.
      if (wanted !== null) reach(seen);
      else write(seen);
    },
    stop: () => removeEventListener('popstate', follow),
  };
}
