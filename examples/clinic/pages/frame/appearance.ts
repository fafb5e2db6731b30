import type { Appearance } from 'daybook';

/** The clinic's look, in Daybook's tokens: its green, its ground, its letters. Each says light and dark. */
export const appearance: Appearance = {
  theme: 'system',
  variables: {
    accent: 'light-dark(#1b6b52, #6cc9a4)',
    text: 'light-dark(#1c2b26, #e6ece8)',
    surface: 'light-dark(#ffffff, #18211e)',
    radius: '10px',
    'font-heading': '"Iowan Old Style", "Palatino Linotype", Palatino, P052, Georgia, serif',
  },
};
