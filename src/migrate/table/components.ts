import { bookers } from './booker.js';
import { calendars } from './calendars.js';
import { providers } from './provider.js';
import type { ComponentRule, PropRule } from './rules.js';
import { same } from './rules.js';
import { eventTypes, hours, payments } from './settings.js';

/** Every component of theirs that has one here, by its name there. */
export const components: Readonly<Record<string, ComponentRule>> = {
  ...providers,
  ...bookers,
  ...hours,
  ...eventTypes,
  ...calendars,
  ...payments,
};

/** React's own, which every component takes. */
const ofReact: Readonly<Record<string, PropRule>> = { key: same, ref: same, children: same };

/** undefined: neither theirs nor React's. */
export const propRule = (component: ComponentRule, prop: string): PropRule | undefined =>
  Object.hasOwn(component.props, prop) ? component.props[prop] : ofReact[prop];
