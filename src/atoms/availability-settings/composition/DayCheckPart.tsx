'use client';
import { DayCheck } from '../parts/day-check/DayCheck.js';
import { useAvailabilityScene } from './AvailabilityScene.js';

/** Why visitors find a day empty. Only for her own hours: the API tells nobody what takes from another host's. */
export function DayCheckPart() {
  const { model, words, now } = useAvailabilityScene();
  const { editor } = model;
  if (!editor || editor.usedBy === null) return null;
  const saved = { ...editor.schedule, ...editor.base };
  return <DayCheck schedule={saved} isUnsaved={editor.changed.length > 0} now={now} words={words} />;
}
