import type { AppearanceVariable } from 'daybook';

/** What each token is for. A token more is a type error here until it has its words. */
const words: Readonly<Record<AppearanceVariable, string>> = {
  accent: 'Your brand: what is chosen, and the button that goes on.',
  'on-accent': 'Text on the accent. Worked out from it, so that it can be read.',
  'accent-text': 'The accent as ink: links, today, free days. Worked out, as light or dark as it takes.',
  'accent-soft': 'A tint of the accent: free days, and what the pointer is over.',
  text: 'Text.',
  'text-muted': 'Text that may be overlooked: hints, units.',
  surface: 'What everything stands on. Set it to the colour of your page.',
  sunken: 'What lies lower than the surface: the ground of a panel.',
  raised: 'What lies above it: menus, dialogs, choices.',
  border: 'Lines between things.',
  control: 'The outline of fields and switches, which has to be seen (3 : 1).',
  danger: 'What is wrong, and what cannot be undone.',
  warning: 'What should be known before.',
  success: 'What went well.',
  font: 'Typeface; nothing is ever loaded. `inherit`, in a sheet `(inherit)`, takes the one of your page.',
  'font-size': 'Size of running text; all others follow. Pixels or rem.',
  'font-heading': 'Typeface of headings.',
  'scale-heading': 'What the large headings are multiplied by: the title of a page, and of what is done.',
  'weight-heading': 'Weight of headings.',
  'weight-strong': 'Weight of names and of what is chosen; of headings too, unless they have their own.',
  radius: 'Corners of controls; smaller and larger ones follow.',
  space: 'The unit of all distances. Smaller is denser.',
  'control-height': 'Height of buttons and fields. Fingers get 44 px at least, whatever you say.',
  shadow: 'Of what floats: menus, dialogs.',
  focus: 'The ring around what has the focus.',
  z: 'z-index of what floats, above your own headers.',
  duration: 'Length of a transition. Who wants no motion gets none.',
};

export const tokenWords: ReadonlyMap<string, string> = new Map(Object.entries(words));
