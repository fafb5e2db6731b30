import type { HandlersOf } from '../handler.js';
import { bookingLimits } from './bookingLimits.js';
import { credits } from './credits.js';
import { notifications } from './notifications.js';

export const accountHandlers: HandlersOf<'credits' | 'notifications' | 'me.bookingLimits'> = {
  ...bookingLimits,
  ...notifications,
  ...credits,
};
