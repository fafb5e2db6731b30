'use client';
import { useDraft } from '../../draft/useDraft.js';
import { isCalError } from '../../errors/index.js';
import { useCal } from '../../provider/useCal.js';
import type { HostedEventType, HostedEventTypeInput } from '../../queries/event-type/hostedEventType.js';
import type { SettingValues } from '../../queries/event-type/settingValues.js';
import { useUpdateEventType } from '../../queries/event-type/useUpdateEventType.js';
import type { UseEventTypeSettingsOptions } from './options/eventTypeOptions.js';
import { saveSettings, settingsShape } from './saveSettings.js';

/** The draft of the settings, which is saved by the documented API and merged with what it has by then. */
export function useSettingsDraft(
  eventType: HostedEventType | null | undefined,
  input: HostedEventTypeInput,
  options: UseEventTypeSettingsOptions,
) {
  const { client } = useCal();
  const { mutateAsync } = useUpdateEventType();

  async function save(wish: { base: SettingValues; draft: SettingValues }) {
    const { onBeforeUpdate, onSuccess, onError, isDryRun = false } = options;
    try {
      const outcome = await saveSettings(wish, {
        client,
        input,
        onBeforeUpdate,
        isDryRun,
        send: mutateAsync,
      });
      if (outcome.kind === 'saved' && !isDryRun) queueMicrotask(() => onSuccess?.(outcome.copy));
      return outcome;
    } catch (error) {
      // What the page's own guard throws is no error of the API, and the page's to report.
      if (isCalError(error)) queueMicrotask(() => onError?.(wish.draft, error));
      throw error;
    }
  }

  return useDraft({
    copy: eventType?.settings,
    shape: settingsShape,
    save,
    watch: (event, state) => client.watch?.('EventTypeSettings', event, state),
  });
}
