'use client';
import { Heading } from '../parts/Heading.js';
import { useEventTypeScene } from './EventTypeScene.js';

/** What it is called and where, whether visitors find it, and what can be done with it as a whole. */
export function HeadingPart() {
  const { editor } = useEventTypeScene().model;
  return editor && <Heading />;
}
