import type { SettingFault } from '../../event-type/settingFault.js';
import { fieldOf, type SettingTab, settingTabs, tabOf } from '../../event-type/settingFields.js';
import type { HostedEventType } from '../../queries/event-type/hostedEventType.js';
import type { SettingKey } from '../../queries/event-type/settingValues.js';
import { isTabHidden } from './fieldRules.js';
import type { FieldRules } from './options/eventTypeOptions.js';
import type { SettingRefusal } from './refusalOf.js';

export interface TabModel {
  readonly tab: SettingTab;
  /** Something on it is not saved. */
  readonly isChanged: boolean;
  /** How many things on it have to be mended. */
  readonly faultCount: number;
}

export interface TabQuestion {
  readonly eventType: HostedEventType;
  /** undefined: all that the event type has. */
  readonly wanted: readonly SettingTab[] | undefined;
  readonly rules: FieldRules;
  readonly changed: readonly SettingKey[];
  readonly faults: readonly SettingFault[];
  readonly refusal: SettingRefusal | null;
}

/** What an event type has nothing of is no tab. */
function hasTab(tab: SettingTab, { teamId, price }: HostedEventType): boolean {
  switch (tab) {
    case 'team':
      return teamId !== null;
    case 'payments':
      return price > 0;
    default:
      return true;
  }
}

/** The tabs that there are, and how it stands on each. */
export function tabModels({ eventType, wanted, rules, changed, faults, refusal }: TabQuestion): TabModel[] {
  const onTab = (tab: SettingTab) => (key: SettingKey) => tabOf(fieldOf(key)) === tab;
  const wrong = [...faults.map(({ key }) => key), ...(refusal?.key ? [refusal.key] : [])];
  return (wanted ?? settingTabs)
    .filter((tab) => hasTab(tab, eventType) && !isTabHidden(rules, tab))
    .map((tab) => ({
      tab,
      isChanged: changed.some(onTab(tab)),
      faultCount: wrong.filter(onTab(tab)).length,
    }));
}
