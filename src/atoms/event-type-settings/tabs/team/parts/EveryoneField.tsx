'use client';
import { Switch } from '../../../../../ui/choice/Switch.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';

/** Whether everybody in the team hosts, now and later. */
export function EveryoneField() {
  const { t } = useEventTypeScene().words;
  const everyone = useSetting('assignAllTeamMembers');
  return (
    <SettingField
      setting={everyone}
      hint={t('eventType.team.everyone')}
      control={
        <Switch
          checked={everyone.value}
          onCheckedChange={(isOn) => everyone.set(isOn)}
          locked={everyone.isReadOnly}
        />
      }
    />
  );
}
