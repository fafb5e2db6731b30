import type { Words } from '../../booking-form/words.js';
import type { BookerModel } from './booker.model.js';

/** What a screen reader is told about a change that does not move the focus; each is said once. */
export function announcement(model: BookerModel, { t, f }: Words): string {
  if (model.details?.state === 'pending') {
    const time = f.time(model.details.slot.start, model.zone);
    return t(model.moving ? 'booker.rescheduling' : 'booker.confirming', { time });
  }
  const wanted = model.details?.isHolding ? model.details.slot.start : model.details?.lost?.pending;
  if (wanted) return t('booker.timeHolding', { time: f.time(wanted, model.zone) });
  if (model.step !== 'time') return '';
  const slots = (model.week?.days ?? model.times.groups).flatMap((part) => part.slots);
  const pending = slots.find((slot) => slot.state === 'pending');
  if (pending) return t('booker.timeHolding', { time: f.time(pending.start, model.zone) });
  const taken = slots.findLast((slot) => slot.state === 'taken');
  if (taken) return t('booker.timeGone', { time: f.time(taken.start, model.zone) });
  // What is there from the beginning is read, not announced; and of a day that was chosen its times are, by the focus.
  if (!model.hasTurned || model.hasPickedDay || model.month.state !== 'ready') return '';
  if (model.week) return t('booker.weekFree', { count: model.week.freeCount });
  const { month, through, cells } = model.month;
  return t('booker.monthFree', { month: f.month(month, through), count: cells.size });
}
