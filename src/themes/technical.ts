import type { Appearance } from '../provider/appearance.js';

const mono = 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace';

/** Dense and exact: ink on white, hairlines, no round corner, figures of one width. For tools that are used all day. */
export const technical: Appearance = {
  variables: {
    accent: 'light-dark(#111, #f2f2f2)',
    text: 'light-dark(#0a0a0a, #f2f2f2)',
    'text-muted': 'light-dark(#525252, #a8a8a8)',
    surface: 'light-dark(#fff, #0a0a0a)',
    sunken: 'light-dark(#f6f6f6, #131313)',
    raised: 'light-dark(#fff, #161616)',
    border: 'light-dark(#dedede, #2b2b2b)',
    control: 'light-dark(#737373, #7c7c7c)',
    focus: 'light-dark(#0052ff, #6ea1ff)',
    'accent-text': 'light-dark(#111, #f2f2f2)',
    'font-heading': mono,
    'scale-heading': '.92',
    'font-size': '13px',
    radius: '0px',
    space: '3.5px',
    'control-height': '30px',
    duration: '0ms',
    shadow: '0 0 0 1px light-dark(#0a0a0a, #5c5c5c)',
  },
  elements: {
    bookerSlot: { fontFamily: mono },
    monthgridDay: { fontFamily: mono },
  },
};
