import type { SettingCheck } from '../settingFault.js';

export const checkAdvanced: SettingCheck = () => [];
