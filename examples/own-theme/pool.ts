import type { Appearance } from 'daybook';

/** Parts by our own class names, as any CSS framework would have them. What they look like is said in pool.css. */
export const pool: Appearance = {
  elements: {
    bookerPanel: 'pool-panel',
    bookerSlot: 'pool-float',
    monthgridDay: 'pool-ring',
    buttonPrimary: 'pool-float pool-jump',
    pill: 'pool-lane',
    input: 'pool-lane',
  },
};
