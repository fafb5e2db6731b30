'use client';
import { said } from '../../../../../i18n/said.js';
import type { BookingWindowRule } from '../../../../../queries/event-type/settingValues.js';
import { isDay } from '../../../../../time/day.js';
import type { Day } from '../../../../../time/types.js';
import { Field } from '../../../../../ui/form/Field.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { useTypedValue } from '../../../../../ui/form/useTypedValue.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { useMistype } from '../../../composition/useMistype.js';
import type { Setting } from '../../../composition/useSetting.js';

export interface WindowRangeProps {
  setting: Setting<'bookingWindow'>;
  window: Extract<BookingWindowRule, { kind: 'range' }>;
}

/** The first and the last day that can be booked. */
export function WindowRange({ setting, window }: WindowRangeProps) {
  const { t } = useEventTypeScene().words;
  return (
    <div className="daybook-window-range">
      <DayField
        setting={setting}
        part="first"
        label={t('eventType.limits.firstDay')}
        value={window.first}
        onValueChange={(first) => setting.set({ ...window, first }, 'first')}
      />
      <DayField
        setting={setting}
        part="last"
        label={t('eventType.limits.lastDay')}
        value={window.last}
        onValueChange={(last) => setting.set({ ...window, last }, 'last')}
      />
    </div>
  );
}

interface DayFieldProps {
  setting: Setting<'bookingWindow'>;
  part: 'first' | 'last';
  label: string;
  value: Day;
  onValueChange: (day: Day) => void;
}

function DayField({ setting, part, label, value, onValueChange }: DayFieldProps) {
  const typing = useMistype(setting, part, said('eventType.limits.dayMissing'));
  const typed = useTypedValue<Day>({
    value,
    read: (text) => (isDay(text) ? text : undefined),
    onValueChange,
    ...typing,
  });
  return (
    <Field label={label} error={setting.fault(part)}>
      <TextInput
        type="date"
        value={typed.text ?? value}
        onValueChange={typed.type}
        onBlur={typed.commit}
        readOnly={setting.isReadOnly}
      />
    </Field>
  );
}
