import { plainChange, switchChange, valueChange } from './changeText.js';

export const limitsChanges = {
  beforeEventBuffer: valueChange('beforeEventBuffer', (minutes, { f }) => f.length(minutes)),
  afterEventBuffer: valueChange('afterEventBuffer', (minutes, { f }) => f.length(minutes)),
  minimumBookingNotice: valueChange('minimumBookingNotice', (minutes, { f }) => f.length(minutes)),
  slotInterval: plainChange('slotInterval'),
  offsetStart: valueChange('offsetStart', (minutes, { f }) => f.length(minutes)),
  bookingLimitsCount: plainChange('bookingLimitsCount'),
  bookingLimitsDuration: plainChange('bookingLimitsDuration'),
  bookerActiveBookingsLimit: plainChange('bookerActiveBookingsLimit'),
  bookingWindow: plainChange('bookingWindow'),
  onlyShowFirstAvailableSlot: switchChange('onlyShowFirstAvailableSlot'),
  showOptimizedSlots: switchChange('showOptimizedSlots'),
  seats: plainChange('seats'),
  recurrence: plainChange('recurrence'),
} as const;
