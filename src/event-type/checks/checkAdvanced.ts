import { type Said, said } from '../../i18n/said.js';
import type { SettingKey, SettingValues } from '../../queries/event-type/settingValues.js';
import { unknownVariables } from '../customName.js';
import type { SettingCheck, SettingFault } from '../settingFault.js';

const fault = (key: SettingKey, text: Said, part: string | null = null): SettingFault[] => [
  { key, part, text },
];

function confirmation({ confirmationPolicy: policy }: SettingValues): SettingFault[] {
  if (policy?.type !== 'time' || (policy.threshold?.count ?? 0) >= 1) return [];
  return fault('confirmationPolicy', said('eventType.advanced.atLeastOne'), 'threshold');
}

function name({ customName }: SettingValues): SettingFault[] {
  const [unknown] = unknownVariables(customName);
  if (unknown === undefined) return [];
  return fault('customName', said('eventType.advanced.nameUnknown', { variable: `{${unknown}}` }));
}

/** Of pages that a browser can be sent to. */
export function isPageAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function redirect({ successRedirectUrl: address }: SettingValues): SettingFault[] {
  if (address === '' || isPageAddress(address)) return [];
  return fault('successRedirectUrl', said('eventType.advanced.noAddress'));
}

function layouts({ bookerLayouts }: SettingValues): SettingFault[] {
  if (!bookerLayouts || bookerLayouts.enabledLayouts.includes(bookerLayouts.defaultLayout)) return [];
  return fault('bookerLayouts', said('eventType.advanced.firstView'));
}

function rescheduling({ disableRescheduling: { isOff, minutesBefore } }: SettingValues): SettingFault[] {
  if (isOff || minutesBefore === null || minutesBefore >= 1) return [];
  return fault('disableRescheduling', said('eventType.advanced.atLeastOne'), 'minutes');
}

export const checkAdvanced: SettingCheck = (values) => [
  ...confirmation(values),
  ...name(values),
  ...redirect(values),
  ...layouts(values),
  ...rescheduling(values),
];
