'use client';
import { createContext, useContext } from 'react';
import { CalConfigError } from '../../../errors/index.js';
import type { Later } from '../useLater.js';
import type { BookerScene } from './BookerScene.js';
import type { LaterSteps } from './loadSteps.js';

export interface WholeScene extends BookerScene {
  /** The parts that are painted after the first time. They are given the scene without it. */
  readonly later: Later<LaterSteps>;
}

export const WholeScene = createContext<WholeScene | null>(null);

/** Throws a `CalConfigError` outside of a Booker. */
export function useBookerScene(): WholeScene {
  const scene = useContext(WholeScene);
  if (scene === null) {
    throw new CalConfigError({
      code: 'provider_missing',
      what: 'a part of the Booker stands outside of one.',
      todo: '<Booker …><Booker.MonthGrid /></Booker>',
    });
  }
  return scene;
}
