'use client';
import { useId } from 'react';
import { type Period, periodWord } from '../../../../../event-type/limits/periods.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Icon } from '../../../../../ui/display/Icon.js';
import { trashIcon } from '../../../../../ui/display/settingsIcons.js';
import { AmountField } from '../../../../../ui/form/AmountField.js';
import { NumberField } from '../../../../../ui/form/NumberField.js';
import { Select } from '../../../../../ui/form/Select.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { useMistype } from '../../../composition/useMistype.js';
import type { Setting } from '../../../composition/useSetting.js';

export interface PeriodRowProps {
  setting: Setting<'bookingLimitsCount' | 'bookingLimitsDuration'>;
  name: 'bookingLimitsCount' | 'bookingLimitsDuration';
  period: Period;
  /** Its own period, and those that no other row has. */
  free: readonly Period[];
  onMove: (to: Period) => void;
  onRemove: () => void;
}

/** One limit: how much, in which period. */
export function PeriodRow({ setting, name, period, free, onMove, onRemove }: PeriodRowProps) {
  const { t } = useEventTypeScene().words;
  const errorId = useId();
  const typing = useMistype(setting, period);
  const error = setting.fault(period);
  const isCount = name === 'bookingLimitsCount';
  const label = isCount
    ? t(`eventType.limits.count${periodWord[period]}`)
    : t(`eventType.limits.duration${periodWord[period]}`);
  const { isReadOnly } = setting;
  const field = {
    'aria-label': label,
    'aria-invalid': error !== undefined,
    value: setting.value[period] ?? null,
    onValueChange: (limit: number | null) =>
      setting.set({ ...setting.value, [period]: limit ?? 1 }, `${name} ${period}`),
    ...typing,
    readOnly: isReadOnly,
    ...(error !== undefined && { 'aria-describedby': errorId }),
  };
  return (
    <li className="daybook-periods-row">
      {isCount ? (
        <NumberField {...field} min={1} />
      ) : (
        <AmountField
          {...field}
          min={15}
          units={[
            { value: 'minutes', label: (count) => t('eventType.limits.minutes', { count }), size: 1 },
            { value: 'hours', label: (count) => t('eventType.limits.hours', { count }), size: 60 },
          ]}
          unitLabel={`${label}: ${t('eventType.limits.durationUnit')}`}
          defaultUnit="hours"
        />
      )}
      <Select
        className="daybook-periods-period"
        aria-label={`${label}: ${t('eventType.limits.period')}`}
        options={free.map((each) => ({ value: each, label: t(`eventType.limits.per${periodWord[each]}`) }))}
        value={period}
        onValueChange={(choice) => {
          const to = free.find((each) => each === choice);
          if (to && to !== period) onMove(to);
        }}
        readOnly={isReadOnly}
      />
      {!isReadOnly && (
        <Button
          variant="quiet"
          iconOnly
          aria-label={t('eventType.limits.remove', { name: label })}
          onClick={onRemove}
        >
          <Icon path={trashIcon} />
        </Button>
      )}
      {error !== undefined && (
        <span id={errorId} className="daybook-field-error">
          <Icon name="alert" />
          <span className="daybook-field-words">{error}</span>
        </span>
      )}
    </li>
  );
}
