'use client';
import type { SeatsSetting } from '../../../../../queries/event-type/settingValues.js';
import { Checkbox } from '../../../../../ui/choice/Checkbox.js';
import { Field } from '../../../../../ui/form/Field.js';
import { NumberField } from '../../../../../ui/form/NumberField.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { useMistype } from '../../../composition/useMistype.js';
import type { Setting } from '../../../composition/useSetting.js';

export interface SeatsBodyProps {
  setting: Setting<'seats'>;
  seats: SeatsSetting;
}

const otherwise = [
  'eventType.seats.whileGuests',
  'eventType.seats.whileConfirmed',
  'eventType.seats.whilePlace',
  'eventType.seats.whileRepeat',
] as const;

/** How many, what visitors see of them, and what else is another way from then on. */
export function SeatsBody({ setting, seats }: SeatsBodyProps) {
  const { t } = useEventTypeScene().words;
  const { isReadOnly } = setting;
  const typing = useMistype(setting, 'total');
  return (
    <>
      <Field
        label={t('eventType.seats.total')}
        hint={t('eventType.seats.totalHint')}
        error={setting.fault('total')}
      >
        <NumberField
          value={seats.total}
          onValueChange={(total) => setting.set({ ...seats, total: total ?? 1 }, 'seats')}
          {...typing}
          min={1}
          max={1000}
          readOnly={isReadOnly}
        />
      </Field>
      <Checkbox
        label={t('eventType.seats.left')}
        hint={t('eventType.seats.leftHint')}
        checked={seats.showsLeft}
        onCheckedChange={(showsLeft) => setting.set({ ...seats, showsLeft })}
        readOnly={isReadOnly}
      />
      <Checkbox
        label={t('eventType.seats.names')}
        hint={t('eventType.seats.namesHint')}
        checked={seats.showsAttendees}
        onCheckedChange={(showsAttendees) => setting.set({ ...seats, showsAttendees })}
        readOnly={isReadOnly}
      />
      <div className="daybook-fineprint">
        <p className="daybook-fineprint-title">{t('eventType.seats.whileOn')}</p>
        <ul className="daybook-fineprint-list">
          {otherwise.map((key) => (
            <li key={key} className="daybook-fineprint-item">
              {t(key)}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
