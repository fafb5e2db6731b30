import type { Translator } from '../i18n/translator.js';
import type { Mending } from './useFaultReached.js';

/** A field that was changed here and elsewhere, in words. */
export interface ConflictText {
  /** As the draft names it. */
  readonly field: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

export type SaveBarEvent =
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'discarded' }
  | { readonly type: 'savePressed' }
  | {
      readonly type: 'conflictSettled';
      readonly keep: 'mine' | 'theirs';
      readonly field?: string | undefined;
    };

export interface SaveBarProps {
  /** What is changed, a sentence for each. */
  readonly changes: readonly string[];
  /** Something is changed, whether or not there are words for it. */
  readonly isChanged: boolean;
  /** What has to be mended before it can be saved, a sentence for each. */
  readonly problems: readonly string[];
  /** How many things have to be mended: a sentence may stand for several. */
  readonly faultCount: number;
  readonly step: 'editing' | 'saving' | 'saved' | 'failed' | 'asking';
  /** Why it is not saved, in words; null: nothing failed. */
  readonly failure: string | null;
  readonly conflicts: readonly ConflictText[];
  /** What another tab changed and is in the draft now: names of fields. */
  readonly taken: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** No line says that it is saved. */
  readonly isQuiet: boolean;
  /** Names in one sentence, in the reader's language. */
  readonly list: (names: readonly string[]) => string;
  readonly t: Translator;
  readonly send: (event: SaveBarEvent) => void;
  /** Says aloud what can be seen anyway. */
  readonly say: (text: string) => void;
  /** The model leads to what has to be mended, once it is told that Save was pressed. Default: the bar does, and sends nothing. */
  readonly mending?: Mending | undefined;
}
