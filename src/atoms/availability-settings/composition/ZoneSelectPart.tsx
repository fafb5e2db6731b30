'use client';
import { Icon } from '../../../ui/display/Icon.js';
import { useAvailabilityScene } from './AvailabilityScene.js';

/** On which clock the hours are, and the choice of another. */
export function ZoneSelectPart() {
  const { editor } = useAvailabilityScene().model;
  if (!editor) return null;
  return (
    <p className="daybook-inline">
      <Icon name="globe" />
      <span>{editor.draft.zone}</span>
    </p>
  );
}
