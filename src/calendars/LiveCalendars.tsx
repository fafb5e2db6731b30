'use client';
import type { ReactNode } from 'react';
import { useCal } from '../provider/useCal.js';
import type { CalendarAccountsModel } from './accounts/calendarAccounts.model.js';
import { CalendarsTrouble } from './CalendarsTrouble.js';
import { useCalendarWords } from './useCalendarWords.js';
import type { CalendarWords } from './words.js';

export interface LiveCalendarsProps {
  model: Pick<CalendarAccountsModel, 'status' | 'error'>;
  /** Of the clock that she reads; undefined: as is usual in the language. */
  hourCycle?: 12 | 24 | undefined;
  /** Shown while they are read. */
  skeleton: ReactNode;
  onRetry: () => void;
  /** Of what is there, once its words are. */
  children: (words: CalendarWords) => ReactNode;
}

/** What stands around all that is shown of calendars: waiting for them and for the words, and why they can't be shown. */
export function LiveCalendars({ model, hourCycle, skeleton, onRetry, children }: LiveCalendarsProps) {
  const { t, formatters } = useCal();
  const texts = useCalendarWords();
  if (texts.state === 'failed') {
    return <CalendarsTrouble kind="wordless" error={null} t={t} onRetry={texts.retry} />;
  }
  const { status, error } = model;
  if (texts.state === 'loading' || status === 'loading') return skeleton;
  if (status === 'refused' || status === 'failed') {
    return <CalendarsTrouble kind={status} error={error} t={t} onRetry={onRetry} />;
  }
  return children({ t, f: formatters(hourCycle) });
}
