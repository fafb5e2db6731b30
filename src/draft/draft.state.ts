/** What is on its way, and how the last saving ended. */
export type Step<Draft> =
  /** Nothing is on its way. */
  | { readonly at: 'editing' }
  /** It may be edited meanwhile. `turn` tells its answer from that of another attempt. */
  | { readonly at: 'saving'; readonly turn: number; readonly sent: Draft }
  /** All of it is kept, until the next edit. */
  | { readonly at: 'saved' }
  /** It was not kept; nothing of the draft is lost. */
  | { readonly at: 'failed'; readonly error: unknown }
  /** Fields that were changed here and elsewhere, to different ends: each is asked about before anything is saved. */
  | { readonly at: 'asking'; readonly fields: readonly string[] };

export interface DraftState<Draft> {
  /** The server's copy as far as it is known: what the draft is compared with. */
  readonly base: Draft;
  readonly draft: Draft;
  /** What steps back lead to; the nearest is the last. */
  readonly past: readonly Draft[];
  /** What steps forward lead to; the nearest is the last. */
  readonly future: readonly Draft[];
  /** What the last edit was part of; null: nothing that goes on. */
  readonly group: string | null;
  /** Fields that came from elsewhere into this draft, since the last edit here. */
  readonly taken: readonly string[];
  readonly turn: number;
  readonly step: Step<Draft>;
}

export type DraftEvent<Draft> =
  /** Edits of one group that follow each other are one step back: the letters of a word. Without one, each is its own. */
  | { readonly type: 'changed'; readonly draft: Draft; readonly group?: string | undefined }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  /** Back to the server's copy; a step that can be undone. */
  | { readonly type: 'discarded' }
  | { readonly type: 'saveAsked' }
  | { readonly type: 'saved'; readonly turn: number; readonly copy: Draft }
  /** Somebody else saved it first. */
  | { readonly type: 'overtaken'; readonly turn: number; readonly copy: Draft }
  /** The host's page said no. */
  | { readonly type: 'saveSkipped'; readonly turn: number }
  | { readonly type: 'saveFailed'; readonly turn: number; readonly error: unknown }
  /** The server's copy was read, for whatever reason. */
  | { readonly type: 'copyRead'; readonly copy: Draft }
  /** What was asked is answered, of one field or of all that are left. */
  | {
      readonly type: 'conflictSettled';
      readonly keep: 'mine' | 'theirs';
      readonly field?: string | undefined;
    };

export interface DraftEffect<Draft> {
  readonly do: 'save';
  readonly turn: number;
  readonly base: Draft;
  readonly draft: Draft;
}

export interface DraftTransition<Draft> {
  readonly state: DraftState<Draft>;
  readonly effects: readonly DraftEffect<Draft>[];
}

export const beginDraft = <Draft>(copy: Draft): DraftState<Draft> => ({
  base: copy,
  draft: copy,
  past: [],
  future: [],
  group: null,
  taken: [],
  turn: 0,
  step: { at: 'editing' },
});
