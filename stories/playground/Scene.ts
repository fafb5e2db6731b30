import type { AppearanceVariable } from 'daybook';
import type { FaultName, WorldName } from 'daybook/sandbox';
import type { AtomName } from './atomCallbacks.js';

/** All that the playground's controls say. A link holds what differs from `usual`. */
export interface Scene {
  readonly atom: AtomName;
  readonly world: WorldName;
  /** `<host>/<event type>`; of a settings atom the host is who is signed in. */
  readonly event: string;
  readonly fault: FaultName | 'none';
  /** Where the fault strikes; empty: everywhere. */
  readonly operation: string;
  /** How often; 0: as often as that fault does by itself. */
  readonly times: number;
  /** What else the fault wants to know; empty: what is usual. */
  readonly detail: string;
  /** ISO 8601; empty: the world's own. */
  readonly now: string;
  readonly clock: 'still' | 'runs';
  /** IANA; empty: the device's. */
  readonly zone: string;
  /** BCP 47 */
  readonly locale: string;
  readonly direction: 'auto' | 'ltr' | 'rtl';
  readonly theme: string;
  /** A finished theme, or our own look. */
  readonly look: string;
  /** CSS colour; empty: the theme's. */
  readonly accent: string;
  /** Other tokens, as `radius: 0; font: serif`. */
  readonly tokens: string;
  /** Pixels; 0: as wide as there is room. */
  readonly width: number;
  /** Milliseconds that each answer takes. */
  readonly latency: number;
  readonly signedIn: 'usual' | 'yes' | 'no';
  readonly motion: 'device' | 'reduced' | 'full';
  /** Root font, in pixels. */
  readonly text: number;
  /** What was done since the scene began, as `acts.ts` writes it; empty: nothing. A link does it again. */
  readonly acts: string;
}

export const usual: Scene = {
  atom: 'Booker',
  world: 'demo',
  event: 'hannah/initial-assessment',
  fault: 'none',
  operation: '',
  times: 0,
  detail: '',
  now: '',
  clock: 'still',
  zone: 'Europe/London',
  locale: 'en-GB',
  direction: 'auto',
  theme: 'light',
  look: 'none',
  accent: '',
  tokens: '',
  width: 0,
  latency: 0,
  signedIn: 'usual',
  motion: 'device',
  text: 16,
  acts: '',
};

/** What changes the looks alone: the world goes on, and what was done in it stays done. */
const looks: readonly (keyof Scene)[] = [
  'direction',
  'theme',
  'look',
  'accent',
  'tokens',
  'width',
  'motion',
  'text',
  'acts',
];

/** The scene without its looks: another one is another world. */
export const worldOf = (scene: Scene): Scene => ({
  ...scene,
  ...Object.fromEntries(looks.map((key) => [key, usual[key]])),
});

/** The scene after a change. What was done in another world is none of this one's. */
export function changedScene(scene: Scene, changes: Partial<Scene>): Scene {
  const next = { ...scene, ...changes };
  const isSameWorld = JSON.stringify(worldOf(next)) === JSON.stringify(worldOf(scene));
  return isSameWorld ? next : { ...next, acts: '' };
}

// Each name once, which the compiler sees to.
const tokens: Record<AppearanceVariable, true> = {
  accent: true,
  'on-accent': true,
  'accent-text': true,
  'accent-soft': true,
  text: true,
  'text-muted': true,
  surface: true,
  sunken: true,
  raised: true,
  border: true,
  control: true,
  danger: true,
  warning: true,
  success: true,
  font: true,
  'font-size': true,
  'font-heading': true,
  'scale-heading': true,
  'weight-heading': true,
  'weight-strong': true,
  radius: true,
  space: true,
  'control-height': true,
  shadow: true,
  focus: true,
  z: true,
  duration: true,
};

const isToken = (name: string): name is AppearanceVariable => Object.hasOwn(tokens, name);

/** @returns null where a name is no token, or a value is missing */
export function readTokens(text: string): Partial<Record<AppearanceVariable, string>> | null {
  const found: Partial<Record<AppearanceVariable, string>> = {};
  for (const line of text.split(';').filter((each) => each.trim() !== '')) {
    const at = line.indexOf(':');
    const name = line.slice(0, Math.max(0, at)).trim();
    const value = line.slice(at + 1).trim();
    if (!isToken(name) || value === '') return null;
    found[name] = value;
  }
  return found;
}
