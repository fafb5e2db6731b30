import type { Formatters } from '../i18n/formatters.js';
import type { Translator } from '../i18n/translator.js';
import type { Instant, Zone } from '../time/types.js';
import { allZones } from '../time/zoneNames.js';
import type { ComboboxGroup } from '../ui/combobox/filterOptions.js';

export interface ZoneOffer {
  /** The zone of the device, offered first. */
  ownZone: Zone;
  /** Those that may be chosen; null: all. */
  zones: readonly Zone[] | null;
  /** For the time it is in each zone. */
  now: Instant;
  words: { readonly t: Translator; readonly f: Formatters };
}

/** Every zone that may be chosen, with the time it is there; the device's own first. */
export function zoneGroups({ ownZone, zones, now, words: { t, f } }: ZoneOffer): ComboboxGroup[] {
  const option = (zone: Zone) => {
    const name = f.zoneName(zone, now);
    return {
      value: zone as string,
      label: f.zoneCity(zone),
      aside: `${name} ${f.time(now, zone)}`,
      // Who lives in Mumbai looks for India, who lives in Boston for Eastern.
      keywords: `${zone} ${name} ${f.zoneLongName(zone, now)}`,
    };
  };
  const all = zones ?? allZones();
  const others = { label: t('zone.all'), options: all.filter((zone) => zone !== ownZone).map(option) };
  if (zones && !zones.includes(ownZone)) return [others];
  return [{ label: t('zone.yours'), options: [option(ownZone)] }, others];
}
