import type { Reasons } from './index.js';

export const bookings: Reasons = { described: [], recorded: [] };
