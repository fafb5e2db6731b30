'use client';
import { loadAllEventTypeWords } from '../../../i18n/loadWords.js';
import { useLate } from '../../../ui/device/useLate.js';
import { useEventTypeScene } from './EventTypeScene.js';

async function loadBar() {
  const [{ FilledBar }] = await Promise.all([import('./FilledBar.js'), loadAllEventTypeWords()]);
  return FilledBar;
}

/** What is changed, in words, and the buttons that save it, discard it or take a step back. */
export function SaveBarPart() {
  const scene = useEventTypeScene();
  const { editor } = scene.model;
  const isWanted = editor !== null && (editor.canUndo || editor.faults.length > 0 || editor.taken.length > 0);
  const Bar = useLate(loadBar, isWanted);
  return editor && Bar && <Bar scene={scene} editor={editor} />;
}
