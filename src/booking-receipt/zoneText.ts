import type { Words } from '../booking-form/words.js';
import type { Instant, Zone } from '../time/types.js';

/** `London (GMT)`: which zone a time is in, with the offset in force then. */
export function zoneText(zone: Zone, instant: Instant, { t, f }: Words): string {
  const [city, name] = [f.zoneCity(zone), f.zoneName(zone, instant)];
  return city === name ? city : t('zone.summary', { city, name });
}
