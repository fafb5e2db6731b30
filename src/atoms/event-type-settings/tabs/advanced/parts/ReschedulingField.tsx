'use client';
import { RadioGroup } from '../../../../../ui/choice/RadioGroup.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';
import { MinutesField } from './MinutesField.js';

const usualMinutes = 1440;

/** Until when attendees can move their booking. */
export function ReschedulingField() {
  const { t } = useEventTypeScene().words;
  const setting = useSetting('disableRescheduling');
  const { value, saved, isReadOnly } = setting;
  const { isOff, minutesBefore } = value;

  function choose(kind: string) {
    const minutes = minutesBefore ?? saved.minutesBefore ?? usualMinutes;
    setting.set({ isOff: kind === 'never', minutesBefore: kind === 'until' ? minutes : null });
  }

  return (
    <SettingField
      setting={setting}
      title={t('eventType.advanced.rescheduleTitle')}
      hint={t('eventType.advanced.rescheduleHint')}
      names="group"
    >
      <RadioGroup
        aria-label={t('eventType.advanced.rescheduleTitle')}
        options={[
          { value: 'always', label: t('eventType.advanced.rescheduleAlways') },
          { value: 'until', label: t('eventType.advanced.rescheduleUntil') },
          { value: 'never', label: t('eventType.advanced.rescheduleNever') },
        ]}
        value={isOff ? 'never' : minutesBefore === null ? 'always' : 'until'}
        onValueChange={choose}
        readOnly={isReadOnly}
      />
      {!isOff && minutesBefore !== null && (
        <MinutesField
          label={t('eventType.advanced.rescheduleBefore')}
          setting={setting}
          part="minutes"
          minutes={minutesBefore}
          onMinutesChange={(minutes) => setting.set({ isOff: false, minutesBefore: minutes }, 'minutes')}
        />
      )}
    </SettingField>
  );
}
