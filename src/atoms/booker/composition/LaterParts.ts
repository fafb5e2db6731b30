'use client';
import { createContext } from 'react';
import type { LaterSteps } from './loadSteps.js';

/** The code of the parts that are painted after the first time. */
export interface LaterParts {
  /** null: it is on its way. */
  readonly later: LaterSteps | null;
  /** It could not be fetched. */
  readonly hasFailed: boolean;
}

/** Apart from the scene, which these parts read themselves. */
export const LaterParts = createContext<LaterParts>({ later: null, hasFailed: false });
