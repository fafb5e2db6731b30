'use client';
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { classNames, PartClasses } from '../ui/usePart.js';
import { AtomBoundary } from './AtomBoundary.js';
import { type Appearance, readAppearance } from './appearance.js';
import { useCal } from './useCal.js';

export interface AtomRootProps {
  appearance?: Appearance;
  className?: string;
  children: ReactNode;
  /** Shown instead of our words when the atom breaks. */
  fallback?: ReactNode;
}

// A server has nothing to paint, and React 18 complains about a layout effect there.
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * The element that every atom lives in: scope of our styles, theme, language, reading direction, error boundary.
 * Tokens are set by CSSOM once the element is there: a style attribute in server-rendered HTML would break a strict CSP.
 */
export function AtomRoot({ appearance, className, children, fallback }: AtomRootProps) {
  const cal = useCal();
  // Hosts write both anew on each render.
  const given = JSON.stringify([cal.appearance, appearance]);
  const { theme, variables, classes, styles } = useMemo(() => readAppearance(given), [given]);
  const root = useRef<HTMLDivElement>(null);

  useBeforePaint(() => {
    const element = root.current;
    if (!element) return;
    const tokens = Object.entries(variables);
    element.removeAttribute('style');
    for (const [name, value] of tokens) element.style.setProperty(`--daybook-${name}`, value);
    // Tokens are judged where pages are made: on a developer's own machine.
    if (!styles[0] && !(tokens[0] && location.hostname === 'localhost')) return;
    const looks = import('./looks/lateLooks.js').then((late) => late.lateLooks(element, styles));
    return () => void looks.then((undo) => undo());
  }, [variables, styles]);

  return (
    <div
      ref={root}
      className={classNames('daybook', className)}
      data-theme={theme}
      data-font={variables.font === 'inherit' ? 'inherit' : undefined}
      dir={cal.direction}
      lang={cal.language}
    >
      <PartClasses.Provider value={classes}>
        <AtomBoundary t={cal.t} report={cal.report} fallback={fallback}>
          {children}
        </AtomBoundary>
      </PartClasses.Provider>
    </div>
  );
}
