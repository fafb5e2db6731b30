'use client';
import type { Words } from '../../../booking-form/words.js';
import type { Instant, Zone } from '../../../time/types.js';
import { parseZone } from '../../../time/zone.js';
import { allZones } from '../../../time/zoneNames.js';
import { Button } from '../../../ui/action/Button.js';
import { Combobox } from '../../../ui/combobox/Combobox.js';
import type { ComboboxGroup } from '../../../ui/combobox/filterOptions.js';
import { Icon } from '../../../ui/display/Icon.js';

export interface ZoneChoiceProps {
  zone: Zone;
  ownZone: Zone;
  /** Those that she may choose from; null: all. */
  zones: readonly Zone[] | null;
  now: Instant;
  /** The host shows times in one zone only. */
  isLocked: boolean;
  words: Words;
  onZone: (zone: Zone) => void;
}

/** Every zone that may be chosen, with the time it is there; the visitor's own first. */
function zoneGroups({ ownZone, zones, now, words: { t, f } }: ZoneChoiceProps): ComboboxGroup[] {
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

/** Which zone the times are in, and what the clock says there; pressing it chooses another. */
export function ZoneChoice(props: ZoneChoiceProps) {
  const { zone, now, isLocked, words, onZone } = props;
  const { t, f } = words;
  const summary = f.zoneNow(zone, now);
  if (isLocked) {
    return (
      <p className="daybook-booker-zone">
        <Icon name="globe" />
        <span>{summary}</span>
      </p>
    );
  }
  return (
    <Combobox
      label={t('zone.label')}
      searchLabel={t('zone.search')}
      emptyText={t('zone.none')}
      moreText={(count) => t('zone.more', { count })}
      align="end"
      groups={() => zoneGroups(props)}
      value={zone}
      onValueChange={(chosen) => onZone(parseZone(chosen))}
      trigger={(trigger) => (
        <Button
          {...trigger}
          variant="quiet"
          size="s"
          className="daybook-booker-zone"
          aria-label={t('zone.current', { zone: summary })}
        >
          <Icon name="globe" />
          <span>{summary}</span>
          <Icon name="chevron-down" />
        </Button>
      )}
    />
  );
}
