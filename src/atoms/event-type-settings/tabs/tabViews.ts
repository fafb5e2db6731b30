import type { ComponentType } from 'react';
import type { SettingTab } from '../../../event-type/settingFields.js';
import { loadLaterEnglish } from '../../../i18n/english/english.js';

/** Each tab is fetched when it is opened. */
export const tabViews: Readonly<Record<SettingTab, () => Promise<ComponentType>>> = {
  setup: async () => (await import('./setup/SetupTab.js')).SetupTab,
  availability: async () => (await import('./availability/AvailabilityTab.js')).AvailabilityTab,
  team: async () => (await import('./team/TeamTab.js')).TeamTab,
  limits: async () => (await import('./limits/LimitsTab.js')).LimitsTab,
  form: async () => {
    // Questions are called what visitors read.
    const [{ FormTab }] = await Promise.all([import('./form/FormTab.js'), loadLaterEnglish()]);
    return FormTab;
  },
  seats: async () => (await import('./seats/SeatsTab.js')).SeatsTab,
  recurring: async () => (await import('./recurring/RecurringTab.js')).RecurringTab,
  advanced: async () => (await import('./advanced/AdvancedTab.js')).AdvancedTab,
  payments: async () => (await import('./payments/PaymentsTab.js')).PaymentsTab,
  links: async () => (await import('./links/LinksTab.js')).LinksTab,
  webhooks: async () => (await import('./webhooks/WebhooksTab.js')).WebhooksTab,
};
