'use client';
import type { ReactNode } from 'react';
import { useCal } from '../provider/useCal.js';
import { ListTrouble } from '../settings/ListTrouble.js';
import { Wordless } from '../settings/Wordless.js';
import type { CalendarAccountsModel } from './accounts/calendarAccounts.model.js';
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
    return <Wordless t={t} onRetry={texts.retry} />;
  }
  const { status, error } = model;
  if (texts.state === 'loading' || status === 'loading') return skeleton;
  if (status === 'refused' || status === 'failed') {
    const title = t(`calendars.${status}Title`);
    return <ListTrouble kind={status} title={title} error={error} t={t} onRetry={onRetry} />;
  }
  return children({ t, f: formatters(hourCycle) });
}
