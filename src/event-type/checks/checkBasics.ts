import type { SettingCheck } from '../settingFault.js';

export const checkBasics: SettingCheck = () => [];
