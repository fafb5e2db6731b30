'use client';
import { useId } from 'react';
import type { Day, Zone } from '../../time/types.js';
import { Button } from '../../ui/action/Button.js';
import { Skeleton } from '../../ui/display/Skeleton.js';
import { Notice } from '../../ui/feedback/Notice.js';
import type { HoursWords } from '../words.js';
import { guessKeys, offeredText, openText, reasonTexts, timesText } from './dayCheckTexts.js';
import type { DayExplanation } from './dayFacts.js';

export interface DayVerdictProps {
  day: Day;
  /** Whose clocks cut the day and show its times. */
  zone: Zone;
  /** null: it is being read; `failed`: it could not be. */
  explanation: DayExplanation | 'failed' | null;
  words: HoursWords;
  onRetry: () => void;
}

/** What the day comes to. It is read out when it has come, as the day is chosen above it. */
export function DayVerdict({ explanation, day, zone, words, onRetry }: DayVerdictProps) {
  const { t } = words;
  const id = useId();
  if (explanation === 'failed') {
    return (
      <Notice
        tone="danger"
        live="polite"
        title={t('hours.checkFailed')}
        actions={
          <Button size="s" onClick={onRetry}>
            {t('hours.checkRetry')}
          </Button>
        }
      />
    );
  }
  if (explanation === null) {
    return (
      <div
        className="daybook-day-check-verdict"
        role="status"
        aria-busy="true"
        aria-label={t('hours.checkLoading')}
      >
        <Skeleton width="l" />
        <Skeleton width="m" />
      </div>
    );
  }
  const checked = { day, zone };
  const reasons = reasonTexts(explanation, checked, words);
  const { unexplained, guesses } = explanation;
  return (
    <div className="daybook-day-check-verdict" role="status">
      <p className="daybook-text" data-strong="">
        {offeredText(explanation, checked, words)}
      </p>
      <p className="daybook-text" data-tone="muted" data-size="s">
        {openText(explanation, checked, words)}
      </p>
      {reasons.length > 0 && (
        <>
          <p id={id} className="daybook-text" data-size="s" data-strong="">
            {t('hours.checkReasons')}
          </p>
          <ul className="daybook-day-check-reasons" aria-labelledby={id}>
            {reasons.map((reason) => (
              <li key={reason} className="daybook-text" data-size="s">
                {reason}
              </li>
            ))}
          </ul>
        </>
      )}
      {unexplained.length > 0 && (
        <>
          <p className="daybook-text" data-size="s">
            {t('hours.checkUnexplained', { times: timesText(unexplained, checked, words) })}
          </p>
          <ul className="daybook-day-check-reasons">
            {guesses.map((guess) => (
              <li key={guess} className="daybook-text" data-size="s">
                {t(guessKeys[guess])}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
