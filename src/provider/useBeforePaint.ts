import { useEffect, useLayoutEffect } from 'react';

/** A layout effect. A server has nothing to paint, and React 18 complains about a layout effect there. */
export const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
