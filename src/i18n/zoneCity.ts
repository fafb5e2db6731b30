import type { Zone } from '../time/types.js';
import { currentZoneName } from '../time/zoneNames.js';

/** `Lord Howe` of `Australia/Lord_Howe`, by the city's name of today. `Etc/GMT+5` has no city and reads `GMT-5`. */
export function zoneCity(zone: Zone): string {
  const last = currentZoneName(zone).split('/').at(-1) ?? zone;
  // Only here does + mean west of Greenwich.
  const [, sign, hours] = /^GMT([+-])(\d+)$/.exec(last) ?? [];
  if (hours) return hours === '0' ? 'GMT' : `GMT${sign === '+' ? '-' : '+'}${hours}`;
  return last.replaceAll('_', ' ');
}
