import type { Reasons } from './index.js';

export const organizations: Reasons = { described: [], recorded: [] };
