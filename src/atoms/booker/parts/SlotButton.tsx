'use client';
import type { ComponentProps } from 'react';
import type { Words } from '../../../booking-form/words.js';
import type { Instant, Zone } from '../../../time/types.js';
import { Spinner } from '../../../ui/display/Spinner.js';
import { usePart } from '../../../ui/usePart.js';
import type { SlotItem } from '../timesModel.js';

export interface SlotButtonProps extends Pick<ComponentProps<'button'>, 'tabIndex' | 'onFocus'> {
  slot: SlotItem;
  zone: Zone;
  /** Said with the time, where times of several days stand side by side. */
  day?: string;
  words: Words;
  onSlot: (slot: Instant) => void;
}

const notes = {
  taken: 'booker.timeTaken',
  current: 'booker.timeCurrent',
  full: 'booker.timeFull',
} as const;

const seatsText = ({ seatsLeft, fill }: SlotItem, { t }: Words): string | null => {
  if (seatsLeft !== null) return t('booker.seatsLeft', { count: seatsLeft });
  return fill && t(fill === 'half' ? 'booker.fillHalf' : 'booker.fillNearly');
};

/** One offered time; where she points the sheet adds when it ends. There are many on a page: each is one element. */
export function SlotButton({ slot, zone, day, words, onSlot, ...rest }: SlotButtonProps) {
  const part = usePart();
  const { t, f } = words;
  const { start, end, state } = slot;
  // The hour that comes twice when clocks go back: without the offset two buttons would say the same.
  const time = slot.isRepeated ? `${f.time(start, zone)} ${f.zoneName(zone, start)}` : f.time(start, zone);
  const isOut = state === 'taken' || state === 'full';
  const seats = isOut ? null : seatsText(slot, words);
  const said = state === 'free' || state === 'pending' ? slot.isBusy && 'booker.timeBusy' : notes[state];
  const note = said && t(said);
  const isPlain = state === 'free' && seats === null && !day && !note;
  return (
    <button
      {...rest}
      type="button"
      className={part('daybook-booker-slot')}
      data-state={state === 'free' ? undefined : state}
      data-busy={slot.isBusy ? '' : undefined}
      data-until={isPlain ? t('booker.timeTo', { time: f.time(end, zone) }) : undefined}
      aria-disabled={isOut || state === 'current' || undefined}
      aria-busy={state === 'pending' || undefined}
      // Without what the sheet adds.
      aria-label={
        day || isOut || isPlain ? [time, note, seats, day].filter(Boolean).join(f.comma) : undefined
      }
      onClick={() => state === 'free' && onSlot(start)}
    >
      {state === 'pending' && <Spinner />}
      {time}
      {note && state !== 'taken' && <small className="daybook-booker-slot-note"> {note}</small>}
      {seats && <small className="daybook-booker-slot-note">{seats}</small>}
    </button>
  );
}
