'use client';
import { addDays, isDay } from '../../time/day.js';
import type { Day } from '../../time/types.js';
import { Button } from '../../ui/action/Button.js';
import { Icon } from '../../ui/display/Icon.js';
import { Field } from '../../ui/form/Field.js';
import { Select } from '../../ui/form/Select.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { usePart } from '../../ui/usePart.js';
import { DayVerdict, type DayVerdictProps } from './DayVerdict.js';

export interface DayCheckViewProps extends DayVerdictProps {
  /** Those that go by the schedule; there is at least one. */
  eventTypes: readonly { id: number; title: string }[];
  eventTypeId: number;
  /** The draft differs from what visitors see. */
  isUnsaved: boolean;
  onEventTypeChange: (id: number) => void;
  onDayChange: (day: Day) => void;
}

/** One day of one event type: what visitors are offered, and what keeps them from the rest. */
export function DayCheckView(props: DayCheckViewProps) {
  const part = usePart();
  const { eventTypes, eventTypeId, day, isUnsaved, words, onEventTypeChange, onDayChange } = props;
  const { t } = words;
  return (
    <div className={part('daybook-day-check')}>
      <Field label={t('hours.checkEventType')}>
        <Select
          options={eventTypes.map(({ id, title }) => ({ value: String(id), label: title }))}
          value={String(eventTypeId)}
          onValueChange={(id) => onEventTypeChange(Number(id))}
        />
      </Field>
      <div className="daybook-day-check-day">
        <Field label={t('hours.checkDay')}>
          <TextInput type="date" value={day} onValueChange={(text) => isDay(text) && onDayChange(text)} />
        </Field>
        <Button
          variant="quiet"
          iconOnly
          aria-label={t('hours.checkPrevious')}
          onClick={() => onDayChange(addDays(day, -1))}
        >
          <Icon name="chevron-left" />
        </Button>
        <Button
          variant="quiet"
          iconOnly
          aria-label={t('hours.checkNext')}
          onClick={() => onDayChange(addDays(day, 1))}
        >
          <Icon name="chevron-right" />
        </Button>
      </div>
      <DayVerdict {...props} />
      {isUnsaved && (
        <p className="daybook-text" data-tone="muted" data-size="s">
          {t('hours.checkUnsaved')}
        </p>
      )}
    </div>
  );
}
