import type { SettingValues } from '../queries/event-type/settingValues.js';
import { checkAdvanced } from './checks/checkAdvanced.js';
import { checkBasics } from './checks/checkBasics.js';
import { checkForm } from './checks/checkForm.js';
import { checkLimits } from './checks/checkLimits.js';
import { checkTeam } from './checks/checkTeam.js';
import { checkTogether } from './interlocks/checkTogether.js';
import type { SettingCheck, SettingFault } from './settingFault.js';

const checks: readonly SettingCheck[] = [
  checkBasics,
  checkTeam,
  checkLimits,
  checkForm,
  checkAdvanced,
  checkTogether,
];

/** All that has to be mended before these settings can be saved, in the order of the tabs. Empty: nothing. */
export const checkSettings = (values: SettingValues): SettingFault[] =>
  checks.flatMap((check) => check(values));
