'use client';
import { useState } from 'react';
import { BulkFrame } from '../../../event-type/bulk/BulkFrame.js';
import type { BulkController } from '../../../event-type/bulk/useBulkChange.js';
import type { Translator } from '../../../i18n/translator.js';
import { Button } from '../../../ui/action/Button.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { Field } from '../../../ui/form/Field.js';
import { Select } from '../../../ui/form/Select.js';
import { useBulkHours } from './useBulkHours.js';

export interface HoursDialogProps {
  bulk: BulkController;
  isTeam: boolean;
  t: Translator;
}

const DEFAULT = 'default';

/** Which hours all that are chosen go by from now on. */
export function HoursDialog({ bulk, isTeam, t }: HoursDialogProps) {
  const { schedules, isFailed, retry } = useBulkHours();
  const [chosen, setChosen] = useState(DEFAULT);
  const usual = schedules?.find(({ isDefault }) => isDefault);
  const defaultLabel = isTeam
    ? t('eventType.bulk.hoursTeamDefault')
    : usual
      ? t('eventType.bulk.hoursDefaultNamed', { name: usual.name })
      : t('eventType.bulk.hoursDefault');
  return (
    <BulkFrame
      title={t('eventType.bulk.hoursTitle', { count: bulk.chosen.length })}
      bulk={bulk}
      t={t}
      isReady={schedules !== null}
      onSubmit={() => bulk.apply({ kind: 'hours', scheduleId: chosen === DEFAULT ? null : Number(chosen) })}
    >
      {isFailed ? (
        <Notice tone="danger" actions={<Button onClick={retry}>{t('booker.retry')}</Button>}>
          {t('eventType.bulk.hoursFailed')}
        </Notice>
      ) : schedules === null ? (
        <p className="daybook-text" role="status">
          {t('eventType.bulk.hoursLoading')}
        </p>
      ) : (
        <Field label={t('eventType.bulk.hoursLabel')} hint={t('eventType.bulk.hoursHint')}>
          <Select
            options={[
              { value: DEFAULT, label: defaultLabel },
              ...schedules.map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
            value={chosen}
            onValueChange={setChosen}
            readOnly={bulk.state.progress !== null}
          />
        </Field>
      )}
    </BulkFrame>
  );
}
