'use client';
import { DestinationPart } from '../../calendars/destination/DestinationPart.js';
import type { CalendarWords } from '../../calendars/words.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { usePart } from '../../ui/usePart.js';
import type { DestinationCalendarController } from './useDestinationCalendarSettings.js';

export interface DestinationCalendarViewProps {
  controller: DestinationCalendarController;
  isDryRun: boolean;
  words: CalendarWords;
}

/** Paints the model. */
export function DestinationCalendarView({ controller, isDryRun, words }: DestinationCalendarViewProps) {
  const part = usePart();
  return (
    <div className={part('daybook-settings-main')}>
      {isDryRun && <Notice live="none">{words.t('calendars.dryRun')}</Notice>}
      <DestinationPart
        controller={controller}
        isEmpty={controller.status === 'empty'}
        headingLevel={2}
        words={words}
      />
    </div>
  );
}
