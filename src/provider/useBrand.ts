'use client';
import { createContext, useContext } from 'react';
import { useBeforePaint } from './useBeforePaint.js';

/** Colours that what an atom shows has of its own, in hex: on light pages and on dark ones. */
export interface BrandColors {
  readonly light: string;
  readonly dark: string;
}

/** Hands colours up to the root that an atom lives in; null: the page's own colours are to be worn. */
export const BrandWearer = createContext<((colors: BrandColors | null | undefined) => void) | null>(null);

/** Tells the root which colours there are; it wears them where the host has asked for that (`appearance.branding`). */
export function useBrand(colors: BrandColors | null | undefined): void {
  const wear = useContext(BrandWearer);
  useBeforePaint(() => wear?.(colors), [wear, colors]);
}
