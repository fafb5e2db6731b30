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

export interface SaveResult<Draft> {
  readonly end: SaveEnd;
  /** As the server has it, where it is saved. */
  readonly saved: Draft | null;
  /** What the saving threw, where it failed. */
  readonly error: unknown;
}

export interface UseDraftOptions<Draft> {
  /**
   * The server's copy as it was last read; undefined: not read yet. A newer one is merged in. Keep the object the same
   * while it says the same.
   */
  readonly copy: Draft | undefined;
  /** Keep it the same between renders. */
  readonly shape: DraftShape<Draft>;
  /** Is told each event and what came of it. */
  readonly watch?: ((event: DraftEvent<Draft>, state: DraftState<Draft>) => void) | undefined;
  readonly save: (wish: { readonly base: Draft; readonly draft: Draft }) => Promise<SaveOutcome<Draft>>;
}

export interface DraftController<Draft> {
  /** null: there is nothing to be edited yet. */
  readonly state: DraftState<Draft> | null;
  /** Names of the fields that differ from the server's copy. */
  readonly changed: readonly string[];
  readonly isDirty: boolean;
  /** `edit` is given the newest state. Edits of one group that follow each other are undone together. */
  readonly change: (edit: (state: DraftState<Draft>) => Draft, group?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly discard: () => void;
  readonly settle: (keep: 'mine' | 'theirs', field?: string) => void;
  readonly save: () => Promise<SaveResult<Draft>>;
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

function resultOf<Draft>({ step, base }: DraftState<Draft>): SaveResult<Draft> {
  switch (step.at) {
    case 'saved':
      return { end: 'saved', saved: base, error: null };
    case 'failed':
      return { end: 'failed', saved: null, error: step.error };
    case 'asking':
      return { end: 'asking', saved: null, error: null };
    default:
      return { end: 'skipped', saved: null, error: null };
  }
}

/** A draft of something that the server keeps. Begins anew where its component does: give that a `key` of what is edited. */
export function useDraft<Draft>({
  copy,
  shape,
  save,
  watch,
}: UseDraftOptions<Draft>): DraftController<Draft> {
  const [state, setState] = useState<DraftState<Draft> | null>(() =>
    copy === undefined ? null : beginDraft(copy),
  );
  const current = useRef(state);
  const waiting = useRef<((result: SaveResult<Draft>) => void)[]>([]);
  const latest = useRef({ save, watch });
  useEffect(() => {
    latest.current = { save, watch };
  });

  const send = useCallback(
    (event: DraftEvent<Draft>): void => {
      const run = ({ turn, base, draft }: DraftEffect<Draft>) =>
        latest.current.save({ base, draft }).then(
          (outcome) => send(afterSaving(turn, outcome)),
          (error: unknown) => send({ type: 'saveFailed', turn, error }),
        );
      if (current.current === null) return;
      const { state: next, effects } = draftTransition(shape, current.current, event);
      current.current = next;
      setState(next);
      latest.current.watch?.(event, next);
      for (const effect of effects) void run(effect);
      if (next.step.at === 'saving') return;
      for (const settle of waiting.current.splice(0)) settle(resultOf(next));
    },
    [shape],
  );

  useEffect(() => {
    if (copy === undefined) return;
    if (current.current !== null) return send({ type: 'copyRead', copy });
    current.current = beginDraft(copy);
    setState(current.current);
  }, [send, copy]);

  const { base, draft } = state ?? {};
  const changed = useMemo(
    () => (base === undefined || draft === undefined ? [] : changedFields(shape, base, draft)),
    [shape, base, draft],
  );
  const isDirty = changed.length > 0;
  useEffect(() => (isDirty ? holdUnsaved() : undefined), [isDirty]);

  return useMemo(
    () => ({
      state,
      changed,
      isDirty,
      change: (edit: (state: DraftState<Draft>) => Draft, group?: string) => {
        if (current.current) send({ type: 'changed', draft: edit(current.current), group });
      },
      undo: () => send({ type: 'undone' }),
      redo: () => send({ type: 'redone' }),
      discard: () => send({ type: 'discarded' }),
      settle: (keep: 'mine' | 'theirs', field?: string) => send({ type: 'conflictSettled', keep, field }),
      save: () => {
        send({ type: 'saveAsked' });
        const { current: now } = current;
        if (now?.step.at === 'asking') return Promise.resolve(resultOf(now));
        if (now?.step.at !== 'saving')
          return Promise.resolve({ end: 'idle' as const, saved: null, error: null });
        return new Promise<SaveResult<Draft>>((resolve) => waiting.current.push(resolve));
      },
    }),
    [state, changed, isDirty, send],
  );
}
