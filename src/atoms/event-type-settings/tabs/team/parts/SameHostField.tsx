'use client';
import { Switch } from '../../../../../ui/choice/Switch.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';

/** Of a round robin: who keeps a booking that is moved. */
export function SameHostField() {
  const { t } = useEventTypeScene().words;
  const kind = useSetting('schedulingType');
  const same = useSetting('rescheduleWithSameRoundRobinHost');
  if (kind.value !== 'roundRobin') return null;
  return (
    <SettingField
      setting={same}
      hint={t('eventType.team.sameHost')}
      control={
        <Switch checked={same.value} onCheckedChange={(isOn) => same.set(isOn)} locked={same.isReadOnly} />
      }
    />
  );
}
