'use client';
import { useReducer } from 'react';
import { useUpdateHostEventType } from '../../queries/useUpdateHostEventType.js';
import { movingTransition, nothingChosen } from './moving.machine.js';

export interface UseMovingOptions {
  /** Which hours they shall go by. */
  scheduleId: number;
  /** Nothing is sent, and all of it succeeds. */
  isDryRun: boolean;
  /** All that were chosen are changed: so many, of all attempts. */
  onMoved: (count: number) => void;
}

/** Changes the chosen event types one after the other: the API counts requests, and each end can be seen. */
export function useMoving({ scheduleId, isDryRun, onMoved }: UseMovingOptions) {
  const { mutateAsync } = useUpdateHostEventType();
  const [state, send] = useReducer(movingTransition, nothingChosen);

  async function move() {
    const { at, chosen, moved } = state;
    if (at === 'moving' || chosen.length === 0) return;
    send({ type: 'began' });
    let count = moved.length;
    for (const id of chosen) {
      try {
        if (!isDryRun) await mutateAsync({ id, scheduleId });
        count += 1;
        send({ type: 'moved', id });
      } catch (error) {
        send({ type: 'failed', id, error });
      }
    }
    send({ type: 'ended' });
    if (count === moved.length + chosen.length) onMoved(count);
  }

  return { state, choose: (ids: readonly number[]) => send({ type: 'chosen', ids }), move };
}
