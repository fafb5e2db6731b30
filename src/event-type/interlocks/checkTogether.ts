import { said } from '../../i18n/said.js';
import type { SettingCheck } from '../settingFault.js';
import { exclusions } from './interlocks.js';
import { switches } from './switches.js';

/** Settings that exclude each other and are both on, as two tabs may have left them. */
export const checkTogether: SettingCheck = (values) =>
  exclusions
    .filter(([one, other]) => switches[one].isOn(values) && switches[other].isOn(values))
    .map(([one, other]) => ({
      key: switches[one].key,
      part: null,
      text: said(`eventType.lock.${other}`),
    }));
