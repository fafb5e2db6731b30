import { operations } from 'daybook/client';
import { readActs } from './acts.js';
import { atomCallbacks } from './atomCallbacks.js';
import { faultKinds } from './faultKinds.js';
import { readTokens, type Scene, usual } from './Scene.js';
import { looks, themes, worlds } from './sceneChoices.js';

export type SceneKey = keyof Scene;
type Key = SceneKey;

const oneOf = (...names: readonly string[]) => ({ isRight: (text: string) => names.includes(text) });
const between = (least: number, most: number) => ({
  isRight: (text: string) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most,
});
const attempt = (read: () => unknown) => {
  try {
    return Boolean(read());
  } catch {
    return false;
  }
};

/** What a link may say of each control. */
const rules: Record<Key, { isRight(text: string): boolean }> = {
  atom: oneOf(...Object.keys(atomCallbacks)),
  world: oneOf(...Object.keys(worlds)),
  event: { isRight: (text) => /^[\w.+-]+\/[\w.-]+$/.test(text) },
  fault: oneOf('none', ...Object.keys(faultKinds)),
  operation: { isRight: (text) => text === '' || Object.hasOwn(operations, text) },
  times: between(0, 99),
  detail: { isRight: (text) => text.length <= 200 },
  now: {
    isRight: (text) =>
      text === '' ||
      (/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(text) && attempt(() => new Date(text).toISOString())),
  },
  clock: oneOf('still', 'runs'),
  zone: {
    isRight: (text) =>
      text === '' || attempt(() => new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions()),
  },
  locale: { isRight: (text) => attempt(() => new Intl.Locale(text)) },
  direction: oneOf('auto', 'ltr', 'rtl'),
  theme: oneOf(...Object.keys(themes)),
  look: oneOf(...Object.keys(looks)),
  accent: { isRight: (text) => text === '' || /^[#\w(),.%/ -]{3,60}$/.test(text) },
  tokens: { isRight: (text) => readTokens(text) !== null },
  width: { isRight: (text) => text === '0' || between(280, 1280).isRight(text) },
  latency: between(0, 5000),
  signedIn: oneOf('usual', 'yes', 'no'),
  motion: oneOf('device', 'reduced', 'full'),
  text: between(8, 32),
  acts: { isRight: (text) => readActs(text) !== null },
};

// SAFETY: `usual` has the keys of a Scene, and no others.
export const sceneKeys = Object.keys(usual) as Key[];

/** Whether a control can say this. */
export const canSay = (key: Key, text: string): boolean => rules[key].isRight(text);

export interface ReadScene {
  readonly scene: Scene;
  /** What the link says that no control can, by control: it was left out. */
  readonly leftOut: readonly { readonly key: Key; readonly text: string }[];
}

/** @param search what follows the question mark; names of others in it are theirs */
export function readScene(search: string): ReadScene {
  const params = new URLSearchParams(search);
  const given = sceneKeys.flatMap((key) => {
    const text = params.get(key);
    return text === null ? [] : [{ key, text, isRight: rules[key].isRight(text) }];
  });
  const right = given.filter(({ isRight }) => isRight);
  const changes = Object.fromEntries(
    right.map(({ key, text }) => [key, typeof usual[key] === 'number' ? Number(text) : text]),
  );
  return {
    // SAFETY: each text has passed its control's rule, and numbers are made where numbers are.
    scene: { ...usual, ...changes } as Scene,
    leftOut: given.filter(({ isRight }) => !isRight).map(({ key, text }) => ({ key, text })),
  };
}

/** @returns `search` with the scene in it, and what is not the scene's as it was */
export function writeScene(scene: Scene, search = ''): string {
  const params = new URLSearchParams(search);
  for (const key of sceneKeys) {
    if (scene[key] === usual[key]) params.delete(key);
    else params.set(key, String(scene[key]));
  }
  return params.toString();
}
