'use client';
import { useBookerScene } from './BookerScene.js';

/** The times of a week, on a clock, in columns or in a list: while she looks for one in such a layout. */
export function WeekPart() {
  const scene = useBookerScene();
  const { later, model } = scene;
  if (!later || model.step !== 'time' || !model.week) return null;
  return <later.WeekLayout {...scene} week={model.week} />;
}
