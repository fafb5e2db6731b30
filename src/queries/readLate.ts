/* What the first times do not wait for, in one file to fetch. */
export { findTeam } from './findTeam.js';
export { groupSlots } from './groupSlots.js';
export { readEventType } from './readEventType.js';
