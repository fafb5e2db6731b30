import { changedFields } from './changedFields.js';
import type { DraftShape } from './draftShape.js';

export interface MergedDraft<Draft> {
  /** Theirs, with what was changed here; where both changed a field, it is as it is here. */
  readonly draft: Draft;
  /** Fields that both changed, each to another value. */
  readonly conflicts: readonly string[];
  /** Fields that are taken from theirs. */
  readonly taken: readonly string[];
}

/** Brings together what was made of the same beginning here and elsewhere, field by field. */
export function mergeDraft<Draft>(
  shape: DraftShape<Draft>,
  { base, mine, theirs }: Readonly<Record<'base' | 'mine' | 'theirs', Draft>>,
): MergedDraft<Draft> {
  const changedHere = changedFields(shape, base, mine);
  const changedThere = changedFields(shape, base, theirs);
  const apart = new Set(changedFields(shape, mine, theirs));
  const draft = changedHere.reduce((merged, field) => shape.withFieldOf(merged, mine, field), theirs);
  return {
    draft,
    conflicts: changedHere.filter((field) => changedThere.includes(field) && apart.has(field)),
    taken: changedThere.filter((field) => !changedHere.includes(field)),
  };
}
