import { type ContrastFault, contrastFaults } from './contrastFaults.js';

/** Two digits, never rounded up to what would do. */
const shown = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

/** Tokens that are derived from others, where the host leaves them out. */
const derived = [
  'on-accent',
  'accent-text',
  'text-muted',
  'control',
  'focus',
  'raised',
  'sunken',
  'accent-soft',
];

const adviceOn = ({ front, back }: ContrastFault): string =>
  (derived.includes(front) ? `Leave \`${front}\` out, and it is derived from the others; or set` : 'Set') +
  ` it further from \`${back}\`, for each scheme: light-dark(…, …).`;

/** What a developer reads of one pair. */
export const contrastWarning = (fault: ContrastFault): string =>
  `Daybook: \`${fault.front}\` on \`${fault.back}\` has a contrast of ${shown(fault.ratio)} in ${fault.scheme}, WCAG AA asks for ${fault.needed}. ${adviceOn(fault)}`;

const said = new Set<string>();

/** In the console, each pair once, however many atoms have the same tokens. */
export function warnOfContrast(root: HTMLElement): void {
  for (const warning of contrastFaults(root).map(contrastWarning)) {
    if (said.has(warning)) continue;
    said.add(warning);
    // biome-ignore lint/suspicious/noConsole: whom it is for reads nothing else, and no visitor ever has this code
    console.warn(warning);
  }
}
