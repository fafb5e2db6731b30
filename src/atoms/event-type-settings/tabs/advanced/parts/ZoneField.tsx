'use client';
import { useEventTypeScene } from '../../../composition/EventTypeScene.js';
import { useHostZone } from '../../../composition/useHostZone.js';
import { SwitchField } from './SwitchField.js';

/** Whether times are always those of the host's hours. */
export function ZoneField() {
  const { words } = useEventTypeScene();
  const { t, f } = words;
  const zone = useHostZone();
  const hint =
    zone === null
      ? t('eventType.advanced.zoneHint')
      : t('eventType.advanced.zoneHintNamed', { zone: f.zoneCity(zone) });
  return <SwitchField name="lockTimeZoneToggleOnBookingPage" hint={hint} />;
}
