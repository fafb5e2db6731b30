'use client';
import { WeekLayout } from '../parts/week/WeekLayout.js';
import type { BookerScene } from './BookerScene.js';

/** The times of a week, on a clock, in columns or in a list: while she looks for one in such a layout. */
export function WeekPart(scene: BookerScene) {
  const { step, week } = scene.model;
  if (step !== 'time' || !week) return null;
  return <WeekLayout {...scene} week={week} />;
}
