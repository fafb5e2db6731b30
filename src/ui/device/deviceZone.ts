import type { Zone } from '../../time/types.js';
import { parseZone } from '../../time/zone.js';
import { temporal } from '../../time/zoneReader.js';

/** The visitor's own zone, as the device says; UTC where it says something unknown. */
export function deviceZone(): Zone {
  try {
    return parseZone(temporal()?.Now?.timeZoneId?.() ?? Intl.DateTimeFormat().resolvedOptions().timeZone);
  } catch {
    return parseZone('UTC');
  }
}
