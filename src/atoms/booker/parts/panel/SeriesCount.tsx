'use client';
import { useState } from 'react';
import type { Words } from '../../../../booking-form/words.js';
import type { RecurrenceRule } from '../../../../queries/eventTypeRules.js';
import { Field } from '../../../../ui/form/Field.js';
import { TextInput } from '../../../../ui/form/TextInput.js';

export interface SeriesCountProps {
  recurrence: RecurrenceRule & { readonly count: number };
  isReadOnly?: boolean;
  words: Words;
  onCount: (count: number) => void;
}

/** How many of them she wants; what is no such number counts for nothing, and is put right when she leaves it. */
export function SeriesCount({ recurrence, isReadOnly = false, words: { t, f }, onCount }: SeriesCountProps) {
  const { count, occurrences } = recurrence;
  const [typed, setTyped] = useState<string | null>(null);
  if (occurrences < 2) return null;

  function change(text: string) {
    setTyped(text);
    const wanted = Number(text);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= occurrences) onCount(wanted);
  }

  return (
    <Field label={t('booker.seriesCount')} hint={t('booker.seriesMost', { limit: f.count(occurrences) })}>
      <TextInput
        className="daybook-booker-series-count"
        type="number"
        min={1}
        max={occurrences}
        value={typed ?? String(count)}
        onValueChange={change}
        onBlur={() => setTyped(null)}
        readOnly={isReadOnly}
      />
    </Field>
  );
}
