'use client';
import { SaveBar } from '../parts/SaveBar.js';
import { useAvailabilityScene } from './AvailabilityScene.js';

/** What is changed, in words, and how it is saved; what went wrong, and what has to be decided first. */
export function SaveBarPart() {
  const scene = useAvailabilityScene();
  const { editor } = scene.model;
  return editor && !editor.isReadOnly ? <SaveBar {...scene} editor={editor} /> : null;
}
