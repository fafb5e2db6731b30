import { getSuggestedQuery } from '@testing-library/dom';
import type { ControlName } from './acts.js';

const controls =
  'a[href], button, input, select, textarea, summary, [tabindex], [role=option], [role=gridcell], [role=menuitem]';

/** What was meant by a click on this: the icon of a button is the button. */
export const controlAround = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(controls) : null;

/** As a screen reader says it, and in the same letters on each browser. */
function calledAs(element: HTMLElement): ControlName | null {
  const query = getSuggestedQuery(element, 'get');
  if (!query) return null;
  const [first, options] = query.queryArgs;
  const said = query.queryName === 'Role' ? options?.name : first;
  // The query is a pattern; what it was made of is a text.
  const name = said instanceof RegExp ? said.source.replace(/\\(.)/g, '$1') : String(said ?? '');
  return { role: query.queryName === 'Role' ? String(first) : query.queryName, name };
}

const namesakes = (canvas: Element, { role, name }: ControlName): readonly HTMLElement[] =>
  [...canvas.querySelectorAll<HTMLElement>(controls)].filter((element) => {
    if (!element.checkVisibility()) return false;
    const called = calledAs(element);
    return called?.role === role && called.name === name;
  });

/** null: it has neither role nor words, and nobody could name it. */
export function nameOf(canvas: Element, element: HTMLElement): ControlName | null {
  const called = calledAs(element);
  if (!called) return null;
  const nth = namesakes(canvas, called).indexOf(element);
  return nth > 0 ? { ...called, nth } : called;
}

/** null: it is not there, or can't be used yet. */
export function controlNamed(canvas: Element, name: ControlName): HTMLElement | null {
  const found = namesakes(canvas, name)[name.nth ?? 0];
  return found && !found.matches(':disabled') ? found : null;
}
