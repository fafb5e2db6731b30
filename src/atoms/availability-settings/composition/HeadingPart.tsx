'use client';
import { Heading } from '../parts/Heading.js';
import { useAvailabilityScene } from './AvailabilityScene.js';

/** The name, whether it is the default, who uses it, and what can be done with it as a whole. */
export function HeadingPart() {
  const scene = useAvailabilityScene();
  const { editor } = scene.model;
  return editor && <Heading {...scene} editor={editor} />;
}
