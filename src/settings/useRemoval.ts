'use client';
import { useState } from 'react';
import { type Removal, type RemovalEvent, removalTransition } from './removal.machine.js';

export interface RemovalWish {
  /** Deletes it. What it throws is told as the reason. */
  readonly remove: () => Promise<void>;
  readonly onSuccess: () => void;
  readonly onError: (error: unknown) => void;
}

/** Deleting what is edited, once she has confirmed it. The host's page is told in a turn of its own. */
export function useRemoval({ remove, onSuccess, onError }: RemovalWish) {
  const [removal, setRemoval] = useState<Removal>({ at: 'none' });
  const send = (event: RemovalEvent) => setRemoval((before) => removalTransition(before, event));

  async function confirm() {
    if (removal.at === 'deleting') return;
    send({ type: 'deleteConfirmed' });
    try {
      await remove();
    } catch (error) {
      send({ type: 'deleteFailed', error });
      queueMicrotask(() => onError(error));
      return;
    }
    send({ type: 'deleted' });
    queueMicrotask(onSuccess);
  }

  return {
    removal,
    ask: () => send({ type: 'deletePressed' }),
    dismiss: () => send({ type: 'deleteDismissed' }),
    confirm: () => void confirm(),
  };
}
