'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { changedFields } from './changedFields.js';
import { draftTransition } from './draft.machine.js';
import { beginDraft, type DraftEffect, type DraftEvent, type DraftState } from './draft.state.js';
import type { DraftShape } from './draftShape.js';
import { holdUnsaved } from './unsavedDrafts.js';

/** How an attempt to save ended; what it throws is `failed`. */
export type SaveOutcome<Draft> =
  | { readonly kind: 'saved'; readonly copy: Draft }
  /** Nothing was sent, and nobody is to blame. */
  | { readonly kind: 'skipped' }
  /** The server's copy is another than the draft began from; nothing was sent. */
  | { readonly kind: 'overtaken'; readonly copy: Draft };

/** `idle`: there was nothing to save; `asking`: a question has to be answered first. */
export type SaveEnd = 'saved' | 'skipped' | 'failed' | 'asking' | 'idle';

export interface UseDraftOptions<Draft> {
  /** The server's copy as it was last read: a newer one is merged in. Keep it the same while it says the same. */
  readonly copy: Draft;
  /** Keep it the same between renders. */
  readonly shape: DraftShape<Draft>;
  readonly save: (wish: { readonly base: Draft; readonly draft: Draft }) => Promise<SaveOutcome<Draft>>;
}

export interface DraftController<Draft> {
  readonly state: DraftState<Draft>;
  /** Names of the fields that differ from the server's copy. */
  readonly changed: readonly string[];
  readonly isDirty: boolean;
  /** `edit` is given the newest draft. Edits of one group that follow each other are undone together. */
  readonly change: (edit: (draft: Draft) => Draft, group?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly discard: () => void;
  readonly settle: (keep: 'mine' | 'theirs', field?: string) => void;
  readonly save: () => Promise<SaveEnd>;
}

function afterSaving<Draft>(turn: number, outcome: SaveOutcome<Draft>): DraftEvent<Draft> {
  switch (outcome.kind) {
    case 'saved':
      return { type: 'saved', turn, copy: outcome.copy };
    case 'overtaken':
      return { type: 'overtaken', turn, copy: outcome.copy };
    case 'skipped':
      return { type: 'saveSkipped', turn };
  }
}

const endOf = ({ step }: DraftState<unknown>): SaveEnd =>
  step.at === 'saved' || step.at === 'failed' || step.at === 'asking' ? step.at : 'skipped';

/** A draft of something that the server keeps. Begins anew where its component does: give that a `key` of what is edited. */
export function useDraft<Draft>({ copy, shape, save }: UseDraftOptions<Draft>): DraftController<Draft> {
  const [state, setState] = useState(() => beginDraft(copy));
  const current = useRef(state);
  const waiting = useRef<((end: SaveEnd) => void)[]>([]);
  const saveNow = useRef(save);
  useEffect(() => {
    saveNow.current = save;
  });

  const send = useCallback(
    (event: DraftEvent<Draft>): void => {
      const run = ({ turn, base, draft }: DraftEffect<Draft>) =>
        saveNow.current({ base, draft }).then(
          (outcome) => send(afterSaving(turn, outcome)),
          (error: unknown) => send({ type: 'saveFailed', turn, error }),
        );
      const { state: next, effects } = draftTransition(shape, current.current, event);
      current.current = next;
      setState(next);
      for (const effect of effects) void run(effect);
      if (next.step.at === 'saving') return;
      for (const settle of waiting.current.splice(0)) settle(endOf(next));
    },
    [shape],
  );

  useEffect(() => send({ type: 'copyRead', copy }), [send, copy]);

  const { base, draft } = state;
  const changed = useMemo(() => changedFields(shape, base, draft), [shape, base, draft]);
  const isDirty = changed.length > 0;
  useEffect(() => (isDirty ? holdUnsaved() : undefined), [isDirty]);

  return useMemo(
    () => ({
      state,
      changed,
      isDirty,
      change: (edit: (draft: Draft) => Draft, group?: string) =>
        send({ type: 'changed', draft: edit(current.current.draft), group }),
      undo: () => send({ type: 'undone' }),
      redo: () => send({ type: 'redone' }),
      discard: () => send({ type: 'discarded' }),
      settle: (keep: 'mine' | 'theirs', field?: string) => send({ type: 'conflictSettled', keep, field }),
      save: () => {
        send({ type: 'saveAsked' });
        const { step } = current.current;
        if (step.at === 'asking') return Promise.resolve('asking' as const);
        if (step.at !== 'saving') return Promise.resolve('idle' as const);
        return new Promise<SaveEnd>((resolve) => waiting.current.push(resolve));
      },
    }),
    [state, changed, isDirty, send],
  );
}
