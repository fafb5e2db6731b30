'use client';
import type { RecurrenceRule } from '../../../../queries/event-type/settingValues.js';
import { Switch } from '../../../../ui/choice/Switch.js';
import { useEventTypeScene } from '../../composition/EventTypeScene.js';
import { SettingField } from '../../composition/SettingField.js';
import { useSetting } from '../../composition/useSetting.js';
import { TabSection } from '../../parts/TabSection.js';
import { useRemembered } from '../../useRemembered.js';
import { SeriesBody } from './parts/SeriesBody.js';

/** One booking for a series of times. */
export function RecurringTab() {
  const { t } = useEventTypeScene().words;
  const setting = useSetting('recurrence');
  const { value: rule, isReadOnly, lock } = setting;
  const first: RecurrenceRule = { frequency: 'weekly', interval: 1, occurrences: 6 };
  const remembered = useRemembered(rule, rule !== null, first);
  return (
    <TabSection title={t('eventType.tab.recurring')} hint={t('eventType.recurring.hint')}>
      <SettingField
        setting={setting}
        hint={t('eventType.recurring.switchHint')}
        control={
          <Switch
            checked={rule !== null}
            onCheckedChange={(on) => setting.set(on ? remembered() : null)}
            locked={isReadOnly || lock !== null}
          />
        }
      >
        {rule && <SeriesBody setting={setting} rule={rule} />}
      </SettingField>
    </TabSection>
  );
}
