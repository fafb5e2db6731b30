'use client';
import { ClockNotice } from '../parts/ClockNotice.js';
import { useBookerScene } from './BookerScene.js';

/** Says so where the clock of her device is wrong. */
export function ClockPart() {
  const { model, words } = useBookerScene();
  return model.receipt ? null : <ClockNotice hours={model.clockErrorHours} words={words} />;
}
