'use client';
import { useId } from 'react';
import type { RecurrenceRule } from '../../../../../queries/event-type/settingValues.js';
import { Field } from '../../../../../ui/form/Field.js';
import { NumberField } from '../../../../../ui/form/NumberField.js';
import { Select } from '../../../../../ui/form/Select.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { useMistype } from '../../../composition/useMistype.js';
import type { Setting } from '../../../composition/useSetting.js';
import { SeriesExample } from './SeriesExample.js';

export interface SeriesBodyProps {
  setting: Setting<'recurrence'>;
  rule: RecurrenceRule;
}

const frequencies = ['weekly', 'monthly', 'yearly'] as const;

/** How far apart, how often at most, and what that comes to. */
export function SeriesBody({ setting, rule }: SeriesBodyProps) {
  const { t } = useEventTypeScene().words;
  const { isReadOnly } = setting;
  const unitId = useId();
  const interval = useMistype(setting, 'interval');
  const occurrences = useMistype(setting, 'occurrences');
  return (
    <>
      <div className="daybook-series">
        <Field label={t('eventType.recurring.every')} error={setting.fault('interval')}>
          <span className="daybook-series-every">
            <NumberField
              value={rule.interval}
              onValueChange={(count) => setting.set({ ...rule, interval: count ?? 1 }, 'interval')}
              {...interval}
              min={1}
              readOnly={isReadOnly}
            />
            <Select
              id={unitId}
              aria-label={t('eventType.recurring.frequency')}
              options={frequencies.map((frequency) => ({
                value: frequency,
                label: t(`eventType.recurring.${frequency}`, { count: rule.interval }),
              }))}
              value={rule.frequency}
              onValueChange={(choice) =>
                setting.set({ ...rule, frequency: frequencies.find((each) => each === choice) ?? 'weekly' })
              }
              readOnly={isReadOnly}
            />
          </span>
        </Field>
        <Field label={t('eventType.recurring.most')} error={setting.fault('occurrences')}>
          <NumberField
            value={rule.occurrences}
            onValueChange={(count) => setting.set({ ...rule, occurrences: count ?? 1 }, 'occurrences')}
            {...occurrences}
            min={1}
            suffix={t('eventType.recurring.times', { count: rule.occurrences })}
            readOnly={isReadOnly}
          />
        </Field>
      </div>
      <SeriesExample rule={rule} />
    </>
  );
}
