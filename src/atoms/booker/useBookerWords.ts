'use client';
import { useMemo } from 'react';
import type { FieldProblem } from '../../booking-form/fieldProblems.js';
import { fieldLabel } from '../../booking-form/fieldTexts.js';
import { problemText } from '../../booking-form/problemText.js';
import { useCal } from '../../provider/useCal.js';
import type { BookingField } from '../../queries/bookingFields.js';
import type { DetailsNotice } from './booker.state.js';
import { noticeText } from './noticeText.js';

/** What the Booker says of its form. */
export interface BookerWords {
  /** What a question is called: the host's own words, which may hold Markdown, else ours. */
  readonly label: (question: Pick<BookingField, 'slug' | 'label'>) => string;
  /** What is wrong with an answer, and how to mend it: of `model.details.problems`. */
  readonly problem: (problem: FieldProblem) => string;
  /** Why she is asked to send the form again: of `model.details.notice`. */
  readonly notice: (notice: DetailsNotice) => string;
}

/**
 * The Booker's sentences for a view of your own on `useBooker`: in the language of the provider and with its `labels`. All
 * other words are in `useCal().t`, those of the form once `model.details` is there.
 */
export function useBookerWords(): BookerWords {
  const { t, formatters } = useCal();
  return useMemo(() => {
    const words = { t, f: formatters() };
    return {
      label: (question) => fieldLabel(question, t),
      problem: (problem) => problemText(problem, words),
      notice: (notice) => noticeText(notice, words),
    };
  }, [t, formatters]);
}
