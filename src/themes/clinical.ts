import type { Appearance } from '../provider/appearance.js';

/** Calm and roomy: cool white, petrol, large targets, soft edges. For whoever books while she is worried. */
export const clinical: Appearance = {
  variables: {
    accent: 'light-dark(#0b6675, #6ccbd9)',
    text: 'light-dark(#14303a, #dfecef)',
    surface: 'light-dark(#fff, #0f1c21)',
    sunken: 'light-dark(#f1f7f8, #16262c)',
    raised: 'light-dark(#fff, #1a2d34)',
    border: 'light-dark(#dce9ec, #25393f)',
    success: 'light-dark(#17693f, #7ad3a5)',
    font: '"Avenir Next", Avenir, "Segoe UI Variable Text", "Segoe UI", system-ui, Roboto, "Helvetica Neue", Arial, sans-serif',
    'font-size': '15px',
    radius: '12px',
    space: '4.5px',
    'control-height': '42px',
    shadow:
      '0 0 0 1px light-dark(#14303a12, #ffffff14), 0 2px 6px light-dark(#14303a0f, #0006), 0 24px 48px -12px light-dark(#14303a33, #000b)',
  },
  elements: {
    // Filled, as free days are: what can be booked is one colour, without a line around it.
    bookerSlot: {
      '&:not([data-state]):not(:hover):not(:focus-visible)': {
        borderColor: 'transparent',
        background: 'var(--daybook--accent-soft)',
      },
    },
  },
};
