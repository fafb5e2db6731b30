'use client';
import { useBookerScene } from './useBookerScene.js';

type Name = 'ClockPart' | 'FormPart' | 'MovingPart' | 'SuccessPart' | 'WeekPart';

/** A part whose code comes with the later steps: nothing until then. */
export const laterPart = (name: Name) =>
  function LaterPart() {
    const scene = useBookerScene();
    const Part = scene.later.code?.[name];
    return Part && <Part {...scene} />;
  };
