import type { Act } from './acts.js';
import { controlAround, nameOf } from './controlNames.js';

/** In fields these do more than write. */
const keys = /^(Enter|Escape|Tab|Home|End|Page(Up|Down)|Arrow(Up|Down|Left|Right))$/;
const isPressedByKeys = 'a, button, summary, [type=checkbox], [type=radio]';
const isWritten = 'input:not([type=checkbox], [type=radio]), textarea, select';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
const isField = (target: EventTarget | null): target is Field =>
  target instanceof Element && target.matches(isWritten);

/**
 * Tells what somebody does within an element, by clicks, keys and letters. What a script does is not told.
 * @param isBusy whether something is on its way just then
 * @returns stops
 */
export function recordActs(canvas: HTMLElement, isBusy: () => boolean, tell: (act: Act) => void): () => void {
  const stop = new AbortController();
  const early = () => (isBusy() ? { isEarly: true as const } : {});
  // Afterwards: what is painted between the event and its own listener would take a letter back.
  const note = (act: Act) => setTimeout(() => stop.signal.aborted || tell(act));
  const heard = (event: Event) => {
    if (!event.isTrusted) return;
    const control = controlAround(event.target);
    const name = control && nameOf(canvas, control);
    if (!control || !name) return;
    if (event instanceof KeyboardEvent) {
      // The browser makes clicks of some keys: those are heard as such.
      const isClick = event.key === 'Enter' && control.matches(isPressedByKeys);
      const isNoise = event.key === 'Tab' && !isField(control);
      if (keys.test(event.key) && !isClick && !isNoise)
        note({ do: 'key', ...name, key: event.key, ...early() });
    } else if (event.type === 'input') {
      if (isField(control)) note({ do: 'write', ...name, text: control.value, ...early() });
    } else {
      note({ do: 'press', ...name, ...early() });
    }
  };
  // Before the atom hears of it: afterwards a control may be gone.
  const options = { capture: true, signal: stop.signal };
  for (const type of ['click', 'input', 'keydown']) canvas.addEventListener(type, heard, options);
  return () => stop.abort();
}
