import type { SettingCheck } from '../settingFault.js';

export const checkForm: SettingCheck = () => [];
