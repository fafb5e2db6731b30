'use client';
import { WeekLayout } from '../parts/week/WeekLayout.js';
import { useBookerScene } from './BookerScene.js';

/** The times of a week, on a clock, in columns or in a list: while she looks for one in such a layout. */
export function WeekPart() {
  const scene = useBookerScene();
  const { model } = scene;
  if (model.step !== 'time' || !model.week) return null;
  return <WeekLayout {...scene} week={model.week} />;
}
