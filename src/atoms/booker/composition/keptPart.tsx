'use client';
import { type ComponentType, type ReactNode, useRef } from 'react';
import type { BookerModel } from '../booker.model.js';
import { useBookerScene, type WholeScene } from './useBookerScene.js';

/**
 * A part where she looks for a time. While she says who she is it keeps its place, out of sight: it is neither taken down,
 * which would be in the way of the form, nor painted meanwhile, and is there at once should she come back.
 * @param isShown asked while she does
 * @param Part takes all it paints from its props, as what it reads itself would have it painted
 */
export const keptPart = (isShown: (model: BookerModel) => boolean, Part: ComponentType<WholeScene>) =>
  function KeptPart() {
    const scene = useBookerScene();
    const painted = useRef<ReactNode>(null);
    const { step } = scene.model;
    const isOut = step === 'details';
    if (!isOut) painted.current = step === 'time' && isShown(scene.model) && <Part {...scene} />;
    return (
      painted.current && (
        <div className="daybook-booker-kept" hidden={isOut}>
          {painted.current}
        </div>
      )
    );
  };
