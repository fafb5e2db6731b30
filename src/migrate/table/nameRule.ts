import { components } from './components.js';
import { hooks, otherNames, unknownName } from './names.js';
import type { NameRule } from './rules.js';

/** What becomes of a name that is imported of theirs. */
export function nameRule(name: string): NameRule {
  if (Object.hasOwn(hooks, name)) return hooks[name] ?? unknownName;
  if (Object.hasOwn(otherNames, name)) return otherNames[name] ?? unknownName;
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  return component ? { to: component.to, guide: component.guide } : unknownName;
}
