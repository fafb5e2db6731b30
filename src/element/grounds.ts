import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { ElementGround } from './ElementGround.js';
import type { Ground, Shown } from './shown.js';

/** Elements that agree on their provider, and so share a client and what it has read. */
interface Common {
  readonly root: Root;
  /** The React root's own element; what the provider itself says is shown there. */
  readonly container: HTMLElement;
  ground: Ground;
  turn: number;
  elements: readonly Shown[];
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

/** Functions are the same where they are one; all else where it says the same. */
function agree(one: Ground, other: Ground): boolean {
  const plain = (ground: Ground) => Object.values(ground).filter((value) => !isObject(value));
  const right = plain(other);
  return (
    JSON.stringify(one) === JSON.stringify(other) &&
    plain(one).every((value, index) => Object.is(value, right[index]))
  );
}

/** All that share a page share this list; there is none before the first element is shown. */
let commons: readonly Common[] = [];

function begin(ground: Ground): Common {
  const container = document.createElement('div');
  const common = { root: createRoot(container), container, ground, turn: 0, elements: [] };
  commons = [...commons, common];
  return common;
}

/**
 * Brings an element's common up to date. Where all of its elements have changed their provider in the same way, such as its
 * language, it goes with them and they keep what was typed; an element that goes alone begins anew beside those it agrees with.
 */
function regroup(shown: ReadonlyMap<string, Shown>) {
  const placed = new Set<string>();
  for (const common of commons) {
    const still = common.elements.flatMap(({ key }) => shown.get(key) ?? []);
    const agreeing = still.some(({ ground }) => agree(ground, common.ground))
      ? common.ground
      : (still[0]?.ground ?? common.ground);
    if (!agree(agreeing, common.ground)) common.turn += 1;
    common.ground = agreeing;
    common.elements = still.filter(({ ground }) => agree(ground, agreeing));
    for (const { key } of common.elements) placed.add(key);
  }
  for (const [key, element] of shown) {
    if (placed.has(key)) continue;
    const common =
      commons.find((each) => each.elements.length > 0 && agree(each.ground, element.ground)) ??
      begin(element.ground);
    common.elements = [...common.elements, element];
  }
}

/** Shows exactly these elements. */
export function show(shown: ReadonlyMap<string, Shown>): void {
  regroup(shown);
  for (const { root, container, ground, turn, elements } of commons) {
    const [first] = elements;
    if (!first) {
      root.unmount();
      container.remove();
      continue;
    }
    if (container.parentNode !== first.place.parentNode) first.place.before(container);
    root.render(createElement(ElementGround, { provider: ground, turn, elements }));
  }
  commons = commons.filter(({ elements }) => elements.length > 0);
}
