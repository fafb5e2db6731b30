/**
 * What is needed once a time is chosen, and the layouts beside the month's. One file of its own, so that it is not in
 * the way of the first time.
 */
export { runEffect } from './bookerEffects.js';
export { Details } from './parts/Details.js';
export { LayoutSwitch } from './parts/LayoutSwitch.js';
export { MovingNotice } from './parts/MovingNotice.js';
export { Receipt } from './parts/Receipt.js';
export { Unsure } from './parts/Unsure.js';
export { WeekLayout } from './parts/week/WeekLayout.js';
