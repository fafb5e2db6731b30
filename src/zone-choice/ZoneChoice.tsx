'use client';
import type { Zone } from '../time/types.js';
import { isZone, parseZone } from '../time/zone.js';
import { Button } from '../ui/action/Button.js';
import { Combobox } from '../ui/combobox/Combobox.js';
import { Icon } from '../ui/display/Icon.js';
import { type ZoneOffer, zoneGroups } from './zoneGroups.js';

export interface ZoneChoiceProps extends ZoneOffer {
  /** The chosen zone. One that this runtime does not know is shown by its name. */
  zone: string;
  /** It is shown, and no other can be chosen. */
  isLocked: boolean;
  onZone: (zone: Zone) => void;
  /** How the button looks. Default quiet. */
  variant?: 'secondary';
  'aria-describedby'?: string;
}

/** Which zone it is, and what the clock says there; pressing it chooses another. */
export function ZoneChoice(props: ZoneChoiceProps) {
  const { zone, now, isLocked, words, onZone } = props;
  const { t, f } = words;
  const summary = isZone(zone) ? f.zoneNow(zone, now) : zone;
  if (isLocked) {
    return (
      <p className="daybook-zone">
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
          variant={props.variant ?? 'quiet'}
          size="s"
          className="daybook-zone"
          aria-label={t('zone.current', { zone: summary })}
          aria-describedby={props['aria-describedby']}
        >
          <Icon name="globe" />
          <span>{summary}</span>
          <Icon name="chevron-down" />
        </Button>
      )}
    />
  );
}
