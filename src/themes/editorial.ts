import type { Appearance } from '../provider/appearance.js';

/** Warm and bookish: paper, oxblood, serif headings, round as a pebble. For places that one looks forward to. */
export const editorial: Appearance = {
  variables: {
    accent: 'light-dark(#8a2f2a, #f0a58c)',
    text: 'light-dark(#2e211c, #f1e6da)',
    surface: 'light-dark(#fdf8f0, #1d1714)',
    sunken: 'light-dark(#f8f0e5, #261e1a)',
    raised: 'light-dark(#fffdf9, #2b221d)',
    border: 'light-dark(#eadccb, #3b302a)',
    danger: 'light-dark(#a3201c, #ff9d94)',
    'font-heading': '"Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif',
    'weight-heading': '400',
    'scale-heading': '1.25',
    'font-size': '15px',
    radius: '18px',
    'control-height': '42px',
    shadow: '0 0 0 1px light-dark(#2e211c14, #ffffff14), 0 20px 48px -8px light-dark(#2e211c33, #000c)',
  },
};
