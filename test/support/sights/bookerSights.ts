import { afterwards } from './afterwards.js';
import type { BookerSight } from './BookerSight.js';
import { choosing } from './choosing.js';
import { telling } from './telling.js';

/** All that a Booker can look like, step by step. */
export const bookerSights: readonly BookerSight[] = [...choosing, ...telling, ...afterwards];
