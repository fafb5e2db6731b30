'use client';
import { wallClock } from '../../../../../i18n/wallClock.js';
import { Switch } from '../../../../../ui/choice/Switch.js';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { SettingField } from '../../../composition/SettingField.js';
import { useSetting } from '../../../composition/useSetting.js';

/** In minutes since midnight: hours that begin off the grid, what starts are taken in them, and what would be without. */
const example = { from: 610, to: 750, first: 615, second: 675, plain: 660 };

/** Starts off the grid, where more bookings fit. */
export function FewerGapsField() {
  const { t, f } = useEventTypeScene().words;
  const setting = useSetting('showOptimizedSlots');
  const clock = wallClock(f);
  return (
    <SettingField
      setting={setting}
      hint={t('eventType.limits.gapsHint', {
        from: clock.text(example.from),
        to: clock.text(example.to),
        first: clock.text(example.first),
        second: clock.text(example.second),
        plain: clock.text(example.plain),
      })}
      control={<Switch checked={setting.value} onCheckedChange={setting.set} locked={setting.isReadOnly} />}
    />
  );
}
