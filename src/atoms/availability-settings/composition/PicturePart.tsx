'use client';
import { useAvailabilityScene } from './AvailabilityScene.js';

/** What the hours come to: the week as it is drawn, with what is added and what is taken away. */
export function PicturePart() {
  const { editor } = useAvailabilityScene().model;
  if (!editor) return null;
  return null;
}
