'use client';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { classNames, PartClasses } from '../ui/usePart.js';
import { AtomBoundary } from './AtomBoundary.js';
import { type Appearance, type GivenAppearance, readAppearance } from './appearance.js';
import { useBeforePaint } from './useBeforePaint.js';
import { type BrandColors, BrandWearer } from './useBrand.js';
import { useCal } from './useCal.js';

export interface AtomRootProps {
  appearance?: Appearance;
  className?: string;
  children: ReactNode;
  /** Shown instead of our words when the atom breaks. */
  fallback?: ReactNode;
}

/**
 * The element that every atom lives in: scope of our styles, theme, language, reading direction, error boundary.
 * Tokens are set by CSSOM once the element is there: a style attribute in server-rendered HTML would break a strict CSP.
 */
export function AtomRoot({ appearance, className, children, fallback }: AtomRootProps) {
  const cal = useCal();
  // Hosts write both anew on each render.
  const json = JSON.stringify([cal.appearance, appearance]);
  const given = useMemo<GivenAppearance>(() => JSON.parse(json), [json]);
  const { theme, variables, classes, wantsBrand, isLate } = useMemo(() => readAppearance(given), [given]);
  const [colors, setColors] = useState<BrandColors | null>();
  const root = useRef<HTMLDivElement>(null);

  useBeforePaint(() => {
    const element = root.current;
    if (!element) return;
    const tokens = Object.entries(variables);
    element.removeAttribute('style');
    for (const [name, value] of tokens) element.style.setProperty(`--daybook-${name}`, value);
    // Tokens are judged where pages are made: on a developer's own machine.
    if (!isLate && !(tokens[0] && location.hostname === 'localhost')) return;
    const others = new AbortController();
    import('./looks/lateLooks.js').then(
      (late) => late.lateLooks(element, given, colors, others.signal),
      () => undefined,
    );
    return () => others.abort();
  }, [given, variables, isLate, colors]);

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
        <BrandWearer.Provider value={wantsBrand ? setColors : null}>
          <AtomBoundary t={cal.t} report={cal.report} fallback={fallback}>
            {children}
          </AtomBoundary>
        </BrandWearer.Provider>
      </PartClasses.Provider>
    </div>
  );
}
