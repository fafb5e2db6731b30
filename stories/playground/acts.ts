/** A control of the atom, as somebody names it who sees it: by its role, its name, and which of several. */
export interface ControlName {
  readonly role: string;
  readonly name: string;
  /** Among those that share role and name; absent: the first. */
  readonly nth?: number;
}

/** One thing that was done with the atom, or with the clock of its sandbox. */
export type Act = (
  | (ControlName & { readonly do: 'press' })
  | (ControlName & { readonly do: 'write'; readonly text: string })
  /** Of keys that do more than write: `Enter`, `Escape`, `ArrowDown`. */
  | (ControlName & { readonly do: 'key'; readonly key: string })
  | { readonly do: 'wait'; readonly minutes: number }
) & {
  /** It was done while something was still on its way; absent: once all was answered. */
  readonly isEarly?: true;
};

const isText = (value: unknown): value is string => typeof value === 'string';

function isAct(value: unknown): value is Act {
  if (typeof value !== 'object' || value === null || !('do' in value)) return false;
  // SAFETY: an object of which nothing is known; each property is looked at below.
  const { do: done, role, name, text, key, minutes } = value as Record<string, unknown>;
  if (done === 'wait') return typeof minutes === 'number' && minutes > 0 && minutes <= 100_000;
  if (!isText(role) || !isText(name)) return false;
  return done === 'press' || (done === 'write' && isText(text)) || (done === 'key' && isText(key));
}

/** @returns null where the text says anything else than acts */
export function readActs(text: string): readonly Act[] | null {
  if (text === '') return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) && read.every(isAct) ? read : null;
  } catch {
    return null;
  }
}

export const writeActs = (acts: readonly Act[]): string => (acts.length === 0 ? '' : JSON.stringify(acts));

const isSame = (one: ControlName, other: ControlName) =>
  one.role === other.role && one.name === other.name && one.nth === other.nth;

/** What is written letter by letter is one act, and so are minutes that pass one after the other. */
export function withAct(acts: readonly Act[], act: Act): readonly Act[] {
  const last = acts.at(-1);
  if (last?.do === 'write' && act.do === 'write' && isSame(last, act)) {
    return [...acts.slice(0, -1), { ...last, text: act.text }];
  }
  if (last?.do === 'wait' && act.do === 'wait') {
    return [...acts.slice(0, -1), { ...last, minutes: last.minutes + act.minutes }];
  }
  return [...acts, act];
}

/** For people who read a report. */
export function actInWords(act: Act): string {
  if (act.do === 'wait') return `${act.minutes} min pass`;
  const which = `${act.role} “${act.name}”${act.nth ? ` (${act.nth + 1})` : ''}`;
  if (act.do === 'press') return `press ${which}`;
  return act.do === 'write' ? `write “${act.text}” into ${which}` : `${act.key} in ${which}`;
}
