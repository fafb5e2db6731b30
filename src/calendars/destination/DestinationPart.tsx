'use client';
import { useId } from 'react';
import type { CalendarWords } from '../words.js';
import { DestinationChoice } from './DestinationChoice.js';
import type { DestinationChoiceController } from './useDestinationChoice.js';

export interface DestinationPartProps {
  controller: DestinationChoiceController;
  /** No account is connected. */
  isEmpty: boolean;
  headingLevel: 2 | 3;
  words: CalendarWords;
}

/** Where new bookings go, with its heading. */
export function DestinationPart({ controller, isEmpty, headingLevel, words }: DestinationPartProps) {
  const { t } = words;
  const title = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className="daybook-calendars-part" aria-labelledby={title}>
      <Heading id={title} className="daybook-heading" data-size="m">
        {t('calendars.placeTitle')}
      </Heading>
      {isEmpty ? (
        <p className="daybook-text" data-tone="muted">
          {t('calendars.placeNoAccount')}
        </p>
      ) : (
        <DestinationChoice controller={controller} words={words} />
      )}
    </section>
  );
}
