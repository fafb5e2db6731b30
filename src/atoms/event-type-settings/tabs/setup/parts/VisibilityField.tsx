'use client';
import { Switch } from '../../../../../ui/choice/Switch.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';

/** Whether visitors find it; the menu in the head can do the same. */
export function VisibilityField() {
  const { t } = useEventTypeScene().words;
  const hidden = useSetting('hidden');
  return (
    <SettingField
      setting={hidden}
      hint={t('eventType.basics.hiddenHint')}
      control={
        <Switch
          checked={hidden.value}
          onCheckedChange={(isHidden) => hidden.set(isHidden)}
          locked={hidden.isReadOnly}
        />
      }
    />
  );
}
