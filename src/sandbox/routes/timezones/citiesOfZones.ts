import type { CityTimeZone } from '../../../contract/timezones/timezones.schema.js';

/** The cities after which the runtime's time zones are called. It knows nothing of who lives there: 0. */
export const citiesOfZones = async (): Promise<CityTimeZone[]> =>
  Intl.supportedValuesOf('timeZone').flatMap((zone): CityTimeZone[] => {
    const [area, ...places] = zone.split('/');
    const city = places.at(-1);
    if (!city || area === 'Etc') return [];
    return [{ city: city.replaceAll('_', ' '), timezone: zone, pop: 0 }];
  });
