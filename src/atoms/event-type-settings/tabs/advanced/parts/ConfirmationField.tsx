'use client';
import { minutesOf, thresholdOf } from '../../../../../event-type/confirmationMinutes.js';
import { Checkbox } from '../../../../../ui/choice/Checkbox.js';
import { RadioGroup } from '../../../../../ui/choice/RadioGroup.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';
import { MinutesField } from './MinutesField.js';

const usualThreshold = { unit: 'hours', count: 24 } as const;

/** Which bookings wait for the host, and whether their times are taken meanwhile. */
export function ConfirmationField() {
  const { t } = useEventTypeScene().words;
  const setting = useSetting('confirmationPolicy');
  const { value: policy, saved, isReadOnly, lock } = setting;

  function choose(type: string) {
    if (type === 'never') return setting.set(null);
    const before = policy ?? saved ?? { blocksTime: false, threshold: null };
    setting.set(
      type === 'always'
        ? { type, threshold: null, blocksTime: before.blocksTime }
        : {
            type: 'time',
            threshold: before.threshold ?? saved?.threshold ?? usualThreshold,
            blocksTime: before.blocksTime,
          },
    );
  }

  return (
    <SettingField setting={setting} hint={t('eventType.advanced.confirmHint')} names="group">
      <RadioGroup
        aria-label={setting.name}
        options={[
          { value: 'never', label: t('eventType.advanced.confirmNever') },
          { value: 'always', label: t('eventType.advanced.confirmAlways') },
          { value: 'time', label: t('eventType.advanced.confirmLate') },
        ]}
        value={policy?.type ?? 'never'}
        onValueChange={choose}
        readOnly={isReadOnly || lock !== null}
      />
      {policy?.type === 'time' && (
        <MinutesField
          label={t('eventType.advanced.confirmBefore')}
          setting={setting}
          part="threshold"
          minutes={policy.threshold ? minutesOf(policy.threshold) : 0}
          onMinutesChange={(minutes) =>
            setting.set({ ...policy, threshold: thresholdOf(minutes) }, 'threshold')
          }
        />
      )}
      {policy && (
        <Checkbox
          label={t('eventType.advanced.blocksTime')}
          hint={t('eventType.advanced.blocksTimeHint')}
          checked={policy.blocksTime}
          onCheckedChange={(blocksTime) => setting.set({ ...policy, blocksTime })}
          readOnly={isReadOnly}
        />
      )}
    </SettingField>
  );
}
