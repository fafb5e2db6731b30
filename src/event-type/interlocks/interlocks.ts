import type { SwitchName } from './switches.js';

/**
 * What the API does not take together, whichever was on first. The reason that is shown is that of the one that is on
 * (`eventType.lock.<name>`), and so is the way out (`eventType.turnOff.<name>`).
 */
export const exclusions: readonly (readonly [SwitchName, SwitchName])[] = [
  ['seats', 'confirmationPolicy'],
  ['seats', 'recurrence'],
  ['seats', 'locations'],
  ['recurrence', 'bookerActiveBookingsLimit'],
];
