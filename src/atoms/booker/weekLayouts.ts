export type WeekLayouts = typeof import('./weekLayouts.js');

/** The layouts beside the month's, and the way to them. One file of its own, as `laterSteps.ts` is. */
export { LayoutSwitch } from './parts/LayoutSwitch.js';
export { WeekLayout } from './parts/week/WeekLayout.js';
