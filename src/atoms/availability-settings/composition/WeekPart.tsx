'use client';
import { Week } from '../parts/Week.js';
import { useAvailabilityScene } from './AvailabilityScene.js';

/** The hours of each weekday. */
export function WeekPart() {
  const scene = useAvailabilityScene();
  const { editor } = scene.model;
  return editor && <Week {...scene} editor={editor} />;
}
