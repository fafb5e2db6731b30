import type { SettingCheck } from '../settingFault.js';

export const checkLimits: SettingCheck = () => [];
