import type { Appearance } from '../provider/appearance.js';

/** None: font and colours of the page around, and lines where they are needed to understand it. */
export const bare: Appearance = { theme: 'plain' };
