'use client';
import { isZone, parseZone } from '../../../time/zone.js';
import { deviceZone } from '../../../ui/device/deviceZone.js';
import { useMinuteClock } from '../../../ui/device/useMinuteClock.js';
import { StoredZone } from '../../../zone-choice/StoredZone.js';
import { useAvailabilityScene } from './AvailabilityScene.js';

/** On which clock the hours are, and the choice of another. It changes by her choice alone. */
export function ZoneSelectPart() {
  const { model, words, now, send } = useAvailabilityScene();
  const instant = useMinuteClock(now);
  const { editor } = model;
  if (!editor) return null;
  const { base, draft, isReadOnly } = editor;
  return (
    <StoredZone
      zone={draft.zone}
      ownZone={isZone(base.zone) ? parseZone(base.zone) : deviceZone()}
      zones={null}
      now={instant}
      isLocked={isReadOnly}
      words={words}
      onZone={(zone) => send({ type: 'zoneChosen', zone })}
    />
  );
}
