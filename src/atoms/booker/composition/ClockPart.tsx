'use client';
import { ClockNotice } from '../parts/ClockNotice.js';
import type { BookerScene } from './BookerScene.js';

/** Says so where the clock of her device is wrong. */
export function ClockPart({ model, words }: BookerScene) {
  return model.receipt ? null : <ClockNotice hours={model.clockErrorHours} words={words} />;
}
