import type { SettingFault } from '../../event-type/settingFault.js';
import type { SettingKey } from '../../queries/event-type/settingValues.js';

/** What has just begun and is empty: what is missing of it is not told before she has typed in it or left it, or saves. */
export interface EarlyPart {
  readonly key: SettingKey;
  readonly part: string;
}

export const isEarly = (early: readonly EarlyPart[], { key, part }: Pick<SettingFault, 'key' | 'part'>) =>
  early.some((each) => each.key === key && each.part === part);

/** Without `left` nothing is early any more. The very same list where nothing changes. */
export function withoutEarly(early: readonly EarlyPart[], left: EarlyPart | undefined): readonly EarlyPart[] {
  const rest = left ? early.filter(({ key, part }) => key !== left.key || part !== left.part) : [];
  return rest.length === early.length ? early : rest;
}
