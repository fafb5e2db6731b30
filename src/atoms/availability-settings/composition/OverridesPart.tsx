'use client';
import { Overrides } from '../parts/overrides/Overrides.js';
import { useAvailabilityScene } from './AvailabilityScene.js';

/** The dates that differ from the weekly hours. */
export function OverridesPart() {
  const { model, looks, words, stepMinutes, now, send } = useAvailabilityScene();
  const { editor } = model;
  if (!editor || looks.enableOverrides === false) return null;
  return (
    <Overrides
      overrides={editor.draft.overrides}
      base={editor.base.overrides}
      faults={editor.faults.overrides}
      weekly={editor.draft.weekly}
      zone={editor.draft.zone}
      weekStart={editor.weekStart}
      isReadOnly={editor.isReadOnly}
      stepMinutes={stepMinutes}
      now={now}
      words={words}
      onChange={(overrides) => send({ type: 'overridesChanged', overrides })}
    />
  );
}
