import type { Reasons } from './index.js';

export const eventTypes: Reasons = { described: [], recorded: [] };
