'use client';
import type { RefObject } from 'react';
import { errorText } from '../../../i18n/errorText.js';
import { rangeText } from '../../../schedule/hourTexts.js';
import type { HoursWords } from '../../../schedule/words.js';
import type { Instant, Zone } from '../../../time/types.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { Field } from '../../../ui/form/Field.js';
import { Select } from '../../../ui/form/Select.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { ZoneChoice } from '../../../zone-choice/ZoneChoice.js';
import { type NewStart, officeHours } from '../newSchedule.js';
import type { CreateScheduleFormController } from '../useCreateScheduleForm.js';

export interface NewScheduleFieldsProps {
  form: CreateScheduleFormController;
  words: HoursWords;
  now: Instant;
  ownZone: Zone;
  nameInput: RefObject<HTMLInputElement | null>;
}

const startOf = (value: string): NewStart =>
  value === 'weekdays' || value === 'empty' ? value : Number(value);

/** Name, what to start with, and the zone. */
export function NewScheduleFields({ form, words, now, ownZone, nameInput }: NewScheduleFieldsProps) {
  const { draft, zone, schedules, isFirst, isNameMissing, isPending, error, change } = form;
  const { t } = words;
  const starts = [
    { value: 'weekdays', label: t('schedules.newStartWeekdays', { hours: rangeText(officeHours, words) }) },
    { value: 'empty', label: t('schedules.newStartEmpty') },
    ...schedules.map(({ id, name }) => ({
      value: String(id),
      label: t('schedules.newStartCopy', { name }),
    })),
  ];
  return (
    <div className="daybook-new-schedule-fields">
      {error && (
        <Notice tone="danger" title={t('schedules.newFailed')}>
          {t(errorText(error))}
        </Notice>
      )}
      <Field
        label={t('schedules.newName')}
        hint={isFirst ? t('schedules.newFirst') : t('schedules.newNameHint')}
        error={isNameMissing && t('schedules.newNameMissing')}
      >
        <TextInput
          ref={nameInput}
          value={draft.name}
          onValueChange={(name) => change({ name })}
          readOnly={isPending}
          autoComplete="off"
        />
      </Field>
      <Field label={t('schedules.newStart')}>
        <Select
          options={starts}
          value={String(draft.start)}
          onValueChange={(start) => change({ start: startOf(start) })}
          readOnly={isPending}
        />
      </Field>
      <Field label={t('schedules.newZone')} group>
        <div className="daybook-new-schedule-zone">
          <ZoneChoice
            zone={zone}
            ownZone={ownZone}
            zones={null}
            now={now}
            isLocked={isPending}
            words={words}
            onZone={(chosen) => change({ zone: chosen })}
            variant="secondary"
          />
        </div>
      </Field>
    </div>
  );
}
