import type { SettingFault } from '../../event-type/settingFault.js';
import type { SettingKey } from '../../queries/event-type/settingValues.js';

/** What stands in fields and can't be their value, by setting and part. It is no part of the draft. */
export type Mistyped = Readonly<Record<string, SettingFault>>;

export function withMistyped(
  before: Mistyped,
  { key, part, fault }: { key: SettingKey; part: string | null; fault: SettingFault | null },
): Mistyped {
  const name = part === null ? key : `${key}.${part}`;
  if (fault) return { ...before, [name]: fault };
  const { [name]: _gone, ...rest } = before;
  return rest;
}
