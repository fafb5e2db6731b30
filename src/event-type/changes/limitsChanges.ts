import { lengthText } from '../lengthText.js';
import { type ChangeText, switchChange } from './changeText.js';
import { periodChanges } from './periodChanges.js';
import { recurrenceChange } from './recurrenceChange.js';
import { seatsChange } from './seatsChange.js';
import { windowChange } from './windowChange.js';

type MinutesKey = 'beforeEventBuffer' | 'afterEventBuffer' | 'minimumBookingNotice' | 'offsetStart';
type MinutesText = 'changedBefore' | 'changedAfter' | 'changedNotice' | 'changedOffset';

type ZeroText = 'zeroBuffer' | 'zeroNotice' | 'zeroOffset';

/** "Notice: 4 hours, was none": each has a word of its own for none, which agrees with what there is none of. */
const minutesChange =
  (key: MinutesKey, text: MinutesText, zero: ZeroText): ChangeText =>
  (before, after, words) => {
    const amount = (minutes: number) =>
      minutes === 0 ? words.t(`eventType.limits.${zero}`) : lengthText(minutes, words);
    return [words.t(`eventType.limits.${text}`, { value: amount(after[key]), was: amount(before[key]) })];
  };

const startsChange: ChangeText = (before, after, words) => {
  const { t } = words;
  const shown = (minutes: number | null) =>
    minutes === null
      ? t('eventType.limits.followLength')
      : t('eventType.limits.every', { length: lengthText(minutes, words) });
  return [
    t('eventType.limits.changedStarts', {
      value: shown(after.slotInterval),
      was: shown(before.slotInterval),
    }),
  ];
};

const personChange: ChangeText = (
  { bookerActiveBookingsLimit: before },
  { bookerActiveBookingsLimit: after },
  { t },
) => {
  const count = (limit: typeof before) => limit && t('eventType.limits.bookingCount', { count: limit.most });
  const isMoved = (before?.offersMove ?? false) !== (after?.offersMove ?? false);
  return [
    ...(before?.most === after?.most
      ? []
      : [
          t('eventType.limits.changedPerson', {
            value: count(after) ?? t('eventType.limits.noLimitStart'),
            was: count(before) ?? t('eventType.limits.noLimit'),
          }),
        ]),
    ...(after && isMoved
      ? [t(after.offersMove ? 'eventType.limits.moveOffered' : 'eventType.limits.moveNotOffered')]
      : []),
  ];
};

export const limitsChanges = {
  beforeEventBuffer: minutesChange('beforeEventBuffer', 'changedBefore', 'zeroBuffer'),
  afterEventBuffer: minutesChange('afterEventBuffer', 'changedAfter', 'zeroBuffer'),
  minimumBookingNotice: minutesChange('minimumBookingNotice', 'changedNotice', 'zeroNotice'),
  slotInterval: startsChange,
  offsetStart: minutesChange('offsetStart', 'changedOffset', 'zeroOffset'),
  bookingLimitsCount: periodChanges('bookingLimitsCount', (count, { t }) =>
    t('eventType.limits.bookingCount', { count }),
  ),
  bookingLimitsDuration: periodChanges('bookingLimitsDuration', (minutes, words) =>
    words.t('eventType.limits.bookedTime', { length: lengthText(minutes, words) }),
  ),
  bookerActiveBookingsLimit: personChange,
  bookingWindow: windowChange,
  onlyShowFirstAvailableSlot: switchChange('onlyShowFirstAvailableSlot'),
  showOptimizedSlots: switchChange('showOptimizedSlots'),
  seats: seatsChange,
  recurrence: recurrenceChange,
} as const;
