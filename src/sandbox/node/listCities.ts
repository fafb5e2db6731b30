import type { CityTimeZone } from '../../contract/timezones/timezones.schema.js';
import { citiesOfZones } from '../routes/timezones/citiesOfZones.js';

/** The cities of `city-timezones`, of those that share a name the largest; without that package, what zones are called after. */
export async function listCities(): Promise<CityTimeZone[]> {
  const known = await import('city-timezones').catch(() => undefined);
  if (!known) return citiesOfZones();
  const byName = new Map<string, CityTimeZone>();
  for (const { city, timezone, pop } of known.default.cityMapping) {
    if (pop > (byName.get(city)?.pop ?? -1)) byName.set(city, { city, timezone, pop });
  }
  return [...byName.values()];
}
