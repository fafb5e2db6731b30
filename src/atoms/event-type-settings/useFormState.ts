'use client';
import { useEffect, useRef } from 'react';
import type { DraftController } from '../../draft/useDraft.js';
import type { SettingValues } from '../../queries/event-type/settingValues.js';
import type { EventTypeFormState } from './options/eventTypeOptions.js';
import { keysNamed } from './saveSettings.js';

/** Tells the host's page what is edited, each state once. */
export function useFormState(
  { state, changed, isDirty }: DraftController<SettingValues>,
  onFormStateChange: ((state: EventTypeFormState) => void) | undefined,
): void {
  const listener = useRef(onFormStateChange);
  useEffect(() => {
    listener.current = onFormStateChange;
  });
  const values = state?.draft;
  useEffect(() => {
    if (values) listener.current?.({ isDirty, dirtyFields: keysNamed(changed), values });
  }, [values, isDirty, changed]);
}
