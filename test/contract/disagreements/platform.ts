import type { Reasons } from './index.js';

export const platform: Reasons = { described: [], recorded: [] };
