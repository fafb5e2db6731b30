import type { Sandbox } from 'daybook/sandbox';
import { type Act, actInWords } from './acts.js';
import { controlNamed } from './controlNames.js';

const QUIET_MS = 200;
const LOOK_AGAIN_MS = 40;

export interface ActsToPlay {
  readonly canvas: HTMLElement;
  readonly sandbox: Pick<Sandbox, 'advance'>;
  isBusy(): boolean;
  /** How long a control is waited for, and answers. */
  readonly patienceMs: number;
  readonly signal: AbortSignal;
  /** `done` of them are done. */
  progressed(done: number): void;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** @returns null once it was given up, or waited for too long */
async function until<Value>(look: () => Value | null, { signal, patienceMs }: ActsToPlay) {
  const end = performance.now() + patienceMs;
  while (!signal.aborted && performance.now() < end) {
    const found = look();
    if (found !== null) return found;
    await pause(LOOK_AGAIN_MS);
  }
  return null;
}

/** All is answered, and painted: nothing has moved for a while. */
async function quiet(stage: ActsToPlay): Promise<void> {
  let since = performance.now();
  const moved = () => {
    since = performance.now();
  };
  const observer = new MutationObserver(moved);
  observer.observe(stage.canvas, { subtree: true, childList: true, characterData: true, attributes: true });
  await until(() => {
    if (stage.isBusy()) moved();
    return performance.now() - since >= QUIET_MS ? true : null;
  }, stage);
  observer.disconnect();
}

/** As if it was written: frameworks hear of it by the event, and ask the element itself. */
function write(element: HTMLElement, text: string): void {
  for (const { prototype } of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
    if (!Object.prototype.isPrototypeOf.call(prototype, element)) continue;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, text);
  }
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
}

function carryOut(act: Exclude<Act, { do: 'wait' }>, element: HTMLElement): void {
  const bubbles = { bubbles: true, cancelable: true };
  element.focus();
  if (act.do === 'write') {
    write(element, act.text);
  } else if (act.do === 'key') {
    for (const type of ['keydown', 'keyup']) {
      element.dispatchEvent(new KeyboardEvent(type, { key: act.key, ...bubbles }));
    }
    // What browsers do by themselves with a Tab, as far as fields hear of it.
    if (act.key === 'Tab') element.blur();
  } else {
    for (const type of ['pointerdown', 'pointerup']) {
      element.dispatchEvent(new PointerEvent(type, { pointerType: 'mouse', isPrimary: true, ...bubbles }));
    }
    element.click();
  }
}

/**
 * Does again what was done, each once its control is there.
 * @returns null, or in words what could not be done: what follows it is left out
 */
export async function playActs(acts: readonly Act[], stage: ActsToPlay): Promise<string | null> {
  for (const [index, act] of acts.entries()) {
    stage.progressed(index);
    if (!act.isEarly) await quiet(stage);
    if (act.do === 'wait') {
      stage.sandbox.advance({ minutes: act.minutes });
      continue;
    }
    const element = await until(() => controlNamed(stage.canvas, act), stage);
    if (stage.signal.aborted) return null;
    if (!element) return `Step ${index + 1} of ${acts.length} could not be done: ${actInWords(act)}`;
    carryOut(act, element);
  }
  return null;
}
