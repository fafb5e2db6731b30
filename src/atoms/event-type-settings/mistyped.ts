import type { SettingFault } from '../../event-type/settingFault.js';
import type { SettingKey } from '../../queries/event-type/settingValues.js';

/** A text that stands in a field and can't be its value. */
export interface Mistake {
  readonly text: string;
  readonly fault: SettingFault;
}

/** By setting and part. It is no part of the draft. */
export type Mistyped = Readonly<Record<string, Mistake>>;

export interface MistypedPlace {
  readonly key: SettingKey;
  readonly part: string | null;
}

const nameOf = ({ key, part }: MistypedPlace) => (part === null ? key : `${key}.${part}`);

/** null: it is mended, or its field is gone. */
export function withMistake(before: Mistyped, place: MistypedPlace, mistake: Mistake | null): Mistyped {
  const name = nameOf(place);
  if (mistake) return { ...before, [name]: mistake };
  const { [name]: _gone, ...rest } = before;
  return rest;
}

/** What stands in that field; null: its value. */
export const textMistyped = (mistyped: Mistyped, place: MistypedPlace): string | null =>
  mistyped[nameOf(place)]?.text ?? null;
