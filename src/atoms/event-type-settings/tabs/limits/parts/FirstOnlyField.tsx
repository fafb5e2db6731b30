'use client';
import { Switch } from '../../../../../ui/choice/Switch.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';

/** One time a day: the earliest. */
export function FirstOnlyField() {
  const { t } = useEventTypeScene().words;
  const setting = useSetting('onlyShowFirstAvailableSlot');
  return (
    <SettingField
      setting={setting}
      hint={t('eventType.limits.firstOnlyHint')}
      control={<Switch checked={setting.value} onCheckedChange={setting.set} locked={setting.isReadOnly} />}
    />
  );
}
