import { onTestFinished } from 'vitest';

const live = '[role=status], [role=alert], [aria-live]:not([aria-live=off])';
const isUrgent = (region: Element) => region.matches('[role=alert], [aria-live=assertive]');

/** As Chromium computes them for assistive technology; `.config/vitest.config.ts` asks it to tell. */
interface Computed {
  computedName: string;
  computedRole: string;
}

/** As it is laid out: two blocks are two words. */
const textOf = (element: Element | null): string =>
  element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : '';

const states: [selector: string, word: string][] = [
  ['[aria-selected=true]', 'selected'],
  [':checked, [aria-checked=true]', 'checked'],
  ['[aria-disabled=true]', 'disabled'],
  [':required, [aria-required=true]', 'required'],
  ['[aria-invalid=true]', 'invalid'],
  ['[aria-expanded=true]', 'expanded'],
];

/** `button "9:45 am"`, and what else is told of whatever has the focus. */
function spoken(element: Element): string {
  // SAFETY: with its switch Chromium has both on every element; undefined would stand in the script.
  const { computedName, computedRole } = element as Element & Computed;
  const told = states.flatMap(([selector, word]) => (element.matches(selector) ? [word] : []));
  const description = (element.getAttribute('aria-describedby') ?? '')
    .split(/\s+/)
    .map((id) => textOf(document.getElementById(id)))
    .filter(Boolean)
    .join(' ');
  return [`${computedRole} "${computedName}"`, ...told, ...(description ? [`(${description})`] : [])].join(
    ' ',
  );
}

/**
 * What a screen reader says from now on, in its order: `> …` for what gets the focus, `… ` for a change that is told
 * when there is a pause, `! …` for one that interrupts.
 */
export function listen(root: Element) {
  let lines: string[] = [];
  const said = new Map<Element, string>();
  for (const region of root.querySelectorAll(live)) said.set(region, textOf(region));

  const hear = (region: Element) => {
    const text = textOf(region);
    if (text === (said.get(region) ?? '')) return;
    said.set(region, text);
    if (text) lines.push(`${isUrgent(region) ? '!' : '…'} ${text}`);
  };
  const observer = new MutationObserver((changes) => {
    const touched = changes.flatMap(({ target, addedNodes }) => {
      const element = target instanceof Element ? target : target.parentElement;
      const added = [...addedNodes].filter((node) => node instanceof Element);
      return [
        element?.closest(live) ?? null,
        ...added.flatMap((node) => [...(node.matches(live) ? [node] : []), ...node.querySelectorAll(live)]),
      ];
    });
    for (const region of new Set(touched)) if (region?.isConnected) hear(region);
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });

  const focused = ({ target }: Event) => {
    if (target instanceof Element && root.contains(target)) lines.push(`> ${spoken(target)}`);
  };
  document.addEventListener('focusin', focused);
  onTestFinished(() => {
    observer.disconnect();
    document.removeEventListener('focusin', focused);
  });

  /** What was said since it was asked last. */
  return function heard(): readonly string[] {
    const now = lines;
    lines = [];
    return now;
  };
}
