'use client';
import { said } from '../../../../../i18n/said.js';
import type { SettingKey } from '../../../../../queries/event-type/settingValues.js';
import { AmountField } from '../../../../../ui/form/AmountField.js';
import { Field } from '../../../../../ui/form/Field.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { useMistype } from '../../../composition/useMistype.js';
import type { Setting } from '../../../composition/useSetting.js';

export interface MinutesFieldProps {
  label: string;
  setting: Pick<Setting<SettingKey>, 'fault' | 'mistype' | 'mistyped' | 'isReadOnly'>;
  /** Which part of the setting it is. */
  part: string;
  minutes: number;
  onMinutesChange: (minutes: number) => void;
}

/** A time before a start, in minutes or hours. */
export function MinutesField({ label, setting, part, minutes, onMinutesChange }: MinutesFieldProps) {
  const { t } = useEventTypeScene().words;
  const typing = useMistype(setting, part, said('eventType.advanced.atLeastOne'));
  return (
    <Field label={label} error={setting.fault(part)}>
      <AmountField
        value={minutes}
        onValueChange={(next) => onMinutesChange(next ?? 0)}
        {...typing}
        units={[
          { value: 'minutes', label: (count) => t('eventType.advanced.minutes', { count }), size: 1 },
          { value: 'hours', label: (count) => t('eventType.advanced.hours', { count }), size: 60 },
        ]}
        unitLabel={t('eventType.advanced.unit', { name: label })}
        min={1}
        readOnly={setting.isReadOnly}
      />
    </Field>
  );
}
