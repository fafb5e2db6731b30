'use client';
import type { BookingWindowRule } from '../../../../../queries/event-type/settingValues.js';
import { NumberField } from '../../../../../ui/form/NumberField.js';
import { Select } from '../../../../../ui/form/Select.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { useMistype } from '../../../composition/useMistype.js';
import type { Setting } from '../../../composition/useSetting.js';

export interface WindowDaysProps {
  setting: Setting<'bookingWindow'>;
  window: Extract<BookingWindowRule, { kind: 'days' }>;
  /** What the choice comes to, or what is wrong with it. */
  noteId: string;
}

/** How many days, and which count. */
export function WindowDays({ setting, window, noteId }: WindowDaysProps) {
  const { t } = useEventTypeScene().words;
  const typing = useMistype(setting, 'days');
  const count = window.days;
  return (
    <span className="daybook-window-days">
      <NumberField
        aria-label={t('eventType.limits.windowCount')}
        aria-describedby={noteId}
        aria-invalid={setting.fault('days') !== undefined}
        value={count}
        onValueChange={(days) => setting.set({ ...window, days: days ?? 1 }, 'days')}
        {...typing}
        min={window.isRolling ? 1 : 0}
        readOnly={setting.isReadOnly}
      />
      <Select
        aria-label={t('eventType.limits.windowKind')}
        options={[
          { value: 'calendar', label: t('eventType.limits.calendarDays', { count }) },
          { value: 'business', label: t('eventType.limits.businessDays', { count }) },
        ]}
        value={window.isBusinessDays ? 'business' : 'calendar'}
        onValueChange={(kind) => setting.set({ ...window, isBusinessDays: kind === 'business' })}
        readOnly={setting.isReadOnly}
      />
    </span>
  );
}
