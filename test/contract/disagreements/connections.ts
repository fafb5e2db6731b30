import type { Reasons } from './index.js';

export const connections: Reasons = { described: [], recorded: [] };
