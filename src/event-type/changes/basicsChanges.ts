import { plainChange, switchChange, valueChange } from './changeText.js';

export const basicsChanges = {
  title: valueChange('title', (text) => text || null),
  slug: valueChange('slug', (text) => text || null),
  description: plainChange('description'),
  hidden: switchChange('hidden'),
  lengthInMinutes: valueChange('lengthInMinutes', (minutes, { f }) => f.length(minutes)),
  lengthInMinutesOptions: plainChange('lengthInMinutesOptions'),
  locations: plainChange('locations'),
  calVideoSettings: plainChange('calVideoSettings'),
  scheduleId: plainChange('scheduleId'),
} as const;
