'use client';
import { useEffect, useRef } from 'react';
import type { ScheduleDraft } from './scheduleDraft.js';

/** Tells the host's page what is edited, each state once. */
export function useFormState(
  draft: ScheduleDraft | undefined,
  onFormStateChange: ((draft: ScheduleDraft) => void) | undefined,
): void {
  const told = useRef<ScheduleDraft>(undefined);
  const listener = useRef(onFormStateChange);
  useEffect(() => {
    listener.current = onFormStateChange;
  });
  useEffect(() => {
    if (draft === undefined || draft === told.current) return;
    told.current = draft;
    listener.current?.(draft);
  }, [draft]);
}
