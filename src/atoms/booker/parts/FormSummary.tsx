'use client';
import { useState } from 'react';
import { fieldId, labelOf } from '../../../booking-form/fieldTexts.js';
import { problemText } from '../../../booking-form/problemText.js';
import type { Words } from '../../../booking-form/words.js';
import { ErrorSummary } from '../../../ui/form/ErrorSummary.js';
import type { DetailsModel } from '../detailsModel.js';

export interface FormSummaryProps {
  details: DetailsModel;
  /** Differs from one failed attempt to the next; undefined: the last wish was for another place. */
  attempt: number | undefined;
  idPrefix: string;
  words: Words;
}

/**
 * What was wrong when she sent the form, as far as it still is. The list only shrinks: a mistake that she makes
 * afterwards is told beside its field, where she is, and does not push the form down under her hands.
 */
export function FormSummary({ details, attempt, idPrefix, words }: FormSummaryProps) {
  const { t } = words;
  const [listed, setListed] = useState<{ attempt: number | undefined; slugs: string[] }>({
    attempt: undefined,
    slugs: [],
  });
  const { problems } = details;
  const isNew = attempt !== undefined && attempt !== listed.attempt;
  const slugs = isNew ? Object.keys(problems) : listed.slugs.filter((slug) => Object.hasOwn(problems, slug));
  if (isNew || slugs.length < listed.slugs.length) setListed({ attempt: attempt ?? listed.attempt, slugs });
  const errors = slugs.flatMap((slug) => {
    const problem = problems[slug];
    if (!problem) return [];
    const label = labelOf(slug, details.form.questions, t);
    const text = t('form.summaryItem', { label, problem: problemText(problem, words) });
    return [{ fieldId: fieldId(idPrefix, slug), text }];
  });
  if (errors.length === 0) return null;
  return (
    <ErrorSummary
      title={t('form.summary', { count: errors.length })}
      focusKey={listed.attempt}
      errors={errors}
    />
  );
}
