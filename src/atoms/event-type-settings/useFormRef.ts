'use client';
import { type ForwardedRef, useImperativeHandle } from 'react';
import { settingName } from '../../event-type/settingName.js';
import type { SettingWords } from '../../event-type/settingWords.js';
import { sayIn } from '../../i18n/said.js';
import type { EventSettingsFormRef } from './options/formRef.js';
import type { EventTypeSettingsController } from './useEventTypeSettings.js';

/** What the host's page may do from outside. */
export function useFormRef(
  ref: ForwardedRef<EventSettingsFormRef>,
  { model, save }: EventTypeSettingsController,
  words: SettingWords,
): void {
  useImperativeHandle(
    ref,
    () => ({
      async validateForm() {
        const { faults = [], untold = [] } = model.editor ?? {};
        const errors = [...faults, ...untold].map(
          ({ key, text }) => `${settingName(key, words)}: ${sayIn(words.t, text)}`,
        );
        return { isValid: errors.length === 0, errors };
      },
      async handleFormSubmit({ onSuccess, onError } = {}) {
        const { end, saved, error } = await save();
        if (saved) onSuccess?.(saved);
        if (end === 'failed') onError?.(error);
        return end;
      },
    }),
    [model, save, words],
  );
}
