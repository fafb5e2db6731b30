import { plainChange, switchChange } from './changeText.js';

export const formChanges = {
  bookingFields: plainChange('bookingFields'),
  disableGuests: switchChange('disableGuests'),
} as const;
