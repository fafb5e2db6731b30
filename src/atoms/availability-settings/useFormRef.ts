'use client';
import { type ForwardedRef, useImperativeHandle } from 'react';
import type { HourWords } from './hourWords.js';
import type { AvailabilitySettingsFormRef } from './options/formRef.js';
import { problemsOf } from './problems.js';
import type { AvailabilityController } from './useAvailabilitySettings.js';

/** What the host's page may do from outside. */
export function useFormRef(
  ref: ForwardedRef<AvailabilitySettingsFormRef>,
  { model, save }: AvailabilityController,
  words: HourWords,
): void {
  useImperativeHandle(
    ref,
    () => ({
      async validateForm() {
        const errors = model.editor ? problemsOf(model.editor, words) : [];
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
