'use client';
import type { Words } from '../../../booking-form/words.js';
import type { Instant, Zone } from '../../../time/types.js';
import { Spinner } from '../../../ui/display/Spinner.js';
import type { SlotItem } from '../timesModel.js';

export interface SlotButtonProps {
  slot: SlotItem;
  zone: Zone;
  words: Words;
  onSlot: (slot: Instant) => void;
}

/** One offered time; hover and focus add when it ends. */
export function SlotButton({ slot, zone, words, onSlot }: SlotButtonProps) {
  const { t, f } = words;
  const { start, end, state } = slot;
  // The hour that comes twice when clocks go back: without the offset two buttons would say the same.
  const time = slot.isRepeated ? `${f.time(start, zone)} ${f.zoneName(zone, start)}` : f.time(start, zone);
  const isTaken = state === 'taken';
  return (
    <button
      type="button"
      className="daybook-booker-slot"
      data-state={state === 'free' ? undefined : state}
      aria-disabled={isTaken || state === 'current' || undefined}
      aria-busy={state === 'pending' || undefined}
      aria-label={isTaken ? `${time}, ${t('booker.timeTaken')}` : undefined}
      onClick={() => state === 'free' && onSlot(start)}
    >
      {state === 'pending' && <Spinner />}
      <span>{time}</span>
      {state === 'current' && <small className="daybook-booker-slot-note">{t('booker.timeCurrent')}</small>}
      {slot.seatsLeft !== null && (
        <small className="daybook-booker-slot-note">{t('booker.seatsLeft', { count: slot.seatsLeft })}</small>
      )}
      {state === 'free' && slot.seatsLeft === null && (
        <small className="daybook-booker-slot-note daybook-booker-slot-end" aria-hidden="true">
          {t('booker.timeTo', { time: f.time(end, zone) })}
        </small>
      )}
    </button>
  );
}
