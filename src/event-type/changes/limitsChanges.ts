import { lengthText } from '../lengthText.js';
import type { SettingWords } from '../settingWords.js';
import { type ChangeText, switchChange } from './changeText.js';
import { periodChanges } from './periodChanges.js';
import { recurrenceChange } from './recurrenceChange.js';
import { seatsChange } from './seatsChange.js';
import { windowChange } from './windowChange.js';

type MinutesKey = 'beforeEventBuffer' | 'afterEventBuffer' | 'minimumBookingNotice' | 'offsetStart';
type MinutesText = 'changedBefore' | 'changedAfter' | 'changedNotice' | 'changedOffset';

const amount = (minutes: number, words: SettingWords) =>
  minutes === 0 ? words.t('eventType.limits.none') : lengthText(minutes, words);

/** "4 hours notice, was 2 hours". */
const minutesChange =
  (key: MinutesKey, text: MinutesText): ChangeText =>
  (before, after, words) => [
    words.t(`eventType.limits.${text}`, {
      value: amount(after[key], words),
      was: amount(before[key], words),
    }),
  ];

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
  beforeEventBuffer: minutesChange('beforeEventBuffer', 'changedBefore'),
  afterEventBuffer: minutesChange('afterEventBuffer', 'changedAfter'),
  minimumBookingNotice: minutesChange('minimumBookingNotice', 'changedNotice'),
  slotInterval: startsChange,
  offsetStart: minutesChange('offsetStart', 'changedOffset'),
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
