'use client';
import { useSyncExternalStore } from 'react';
import { hasUnsavedDrafts, watchUnsaved } from './unsavedDrafts.js';

/**
 * Whether any settings on the page have changes that are not saved. The browser asks by itself before the page is left;
 * a router that changes views without leaving it asks by this: `useBlocker(useUnsavedChanges())`.
 */
export const useUnsavedChanges = (): boolean =>
  useSyncExternalStore(watchUnsaved, hasUnsavedDrafts, () => false);
