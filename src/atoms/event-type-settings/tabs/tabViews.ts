import type { ComponentType } from 'react';
import type { SettingTab } from '../../../event-type/settingFields.js';
import { loadAllEventTypeWords, loadLaterWords, loadWebhookWords } from '../../../i18n/loadWords.js';

/** The words of the first tab come with the frame; the others' come together, with the first of them that is opened. */
async function withWords<View>(view: Promise<View>): Promise<View> {
  await loadAllEventTypeWords();
  return view;
}

/** Each tab is fetched when it is opened. */
export const tabViews: Readonly<Record<SettingTab, () => Promise<ComponentType>>> = {
  setup: async () => (await import('./setup/SetupTab.js')).SetupTab,
  availability: async () => (await withWords(import('./availability/AvailabilityTab.js'))).AvailabilityTab,
  team: async () => (await withWords(import('./team/TeamTab.js'))).TeamTab,
  limits: async () => (await withWords(import('./limits/LimitsTab.js'))).LimitsTab,
  form: async () => {
    // Questions are called what visitors read.
    const [{ FormTab }] = await Promise.all([withWords(import('./form/FormTab.js')), loadLaterWords()]);
    return FormTab;
  },
  seats: async () => (await withWords(import('./seats/SeatsTab.js'))).SeatsTab,
  recurring: async () => (await withWords(import('./recurring/RecurringTab.js'))).RecurringTab,
  advanced: async () => (await withWords(import('./advanced/AdvancedTab.js'))).AdvancedTab,
  payments: async () => (await withWords(import('./payments/PaymentsTab.js'))).PaymentsTab,
  links: async () => (await withWords(import('./links/LinksTab.js'))).LinksTab,
  webhooks: async () => {
    const [{ WebhooksTab }] = await Promise.all([
      withWords(import('./webhooks/WebhooksTab.js')),
      loadWebhookWords(),
    ]);
    return WebhooksTab;
  },
};
