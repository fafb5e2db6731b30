/** The values of a draft by the names of its fields; one that is absent counts as undefined. */
export type DraftFields = Readonly<Record<string, unknown>>;

/** How a draft is taken apart into the fields that are compared, merged and asked about, each for itself. */
export interface DraftShape<Draft> {
  /** Values are what JSON can hold: they are compared by what they say. */
  readonly fields: (draft: Draft) => DraftFields;
  /** The draft, with that one field as the other has it. */
  readonly withFieldOf: (draft: Draft, other: Draft, field: string) => Draft;
}

/** For drafts whose fields are their keys. */
export function keysShape<Draft extends object>(): DraftShape<Draft> {
  return {
    fields: (draft) => Object.fromEntries(Object.entries(draft)),
    withFieldOf: (draft, other, field) => {
      // SAFETY: both are of one type, so what stands under a key of the one fits under it in the other.
      const value = (other as Record<string, unknown>)[field];
      return { ...draft, [field]: value };
    },
  };
}
