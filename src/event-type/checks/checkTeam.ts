import type { SettingCheck } from '../settingFault.js';

export const checkTeam: SettingCheck = () => [];
