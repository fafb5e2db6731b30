'use client';
import { useId } from 'react';
import { isZone } from '../time/zone.js';
import { Icon } from '../ui/display/Icon.js';
import { ZoneChoice, type ZoneChoiceProps } from './ZoneChoice.js';

export type StoredZoneProps = Omit<ZoneChoiceProps, 'variant' | 'aria-describedby'>;

/**
 * The zone that something was stored with, for who may change it. It stays what it is until another one is chosen, also
 * where this runtime does not know it: then its name is shown, with a warning.
 */
export function StoredZone(props: StoredZoneProps) {
  const warning = useId();
  const isUnknown = !isZone(props.zone);
  return (
    <div className="daybook-zone-stored">
      <ZoneChoice {...props} variant="secondary" aria-describedby={isUnknown ? warning : undefined} />
      {isUnknown && (
        <p id={warning} className="daybook-zone-warning">
          <Icon name="warning" />
          <span>{props.words.t('hours.zoneUnknown')}</span>
        </p>
      )}
    </div>
  );
}
