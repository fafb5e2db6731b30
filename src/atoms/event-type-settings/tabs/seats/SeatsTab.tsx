'use client';
import { Switch } from '../../../../ui/choice/Switch.js';
import { useEventTypeScene } from '../../composition/EventTypeScene.js';
import { SettingField } from '../../composition/SettingField.js';
import { useSetting } from '../../composition/useSetting.js';
import { TabSection } from '../../parts/TabSection.js';
import { useRemembered } from '../../useRemembered.js';
import { SeatsBody } from './parts/SeatsBody.js';

/** How many share a time. */
export function SeatsTab() {
  const { t } = useEventTypeScene().words;
  const setting = useSetting('seats');
  const { value: seats, isReadOnly, lock } = setting;
  const first = { total: 2, showsAttendees: false, showsLeft: true };
  const remembered = useRemembered(seats, seats !== null, first);
  return (
    <TabSection title={t('eventType.tab.seats')} hint={t('eventType.seats.hint')}>
      <SettingField
        setting={setting}
        hint={t('eventType.seats.switchHint')}
        control={
          <Switch
            checked={seats !== null}
            onCheckedChange={(on) => setting.set(on ? remembered() : null)}
            locked={isReadOnly || lock !== null}
          />
        }
      >
        {seats && <SeatsBody setting={setting} seats={seats} />}
      </SettingField>
    </TabSection>
  );
}
