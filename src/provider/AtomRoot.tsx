'use client';
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { AtomBoundary } from './AtomBoundary.js';
import { type Appearance, mergeAppearance } from './appearance.js';
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
  const { theme, variables } = mergeAppearance(cal.appearance, appearance);
  const root = useRef<HTMLDivElement>(null);
  const tokens = JSON.stringify(variables ?? {});
  useBeforePaint(() => {
    const style = root.current?.style;
    const entries: [string, string][] = Object.entries(JSON.parse(tokens));
    for (const [name, value] of entries) style?.setProperty(`--daybook-${name}`, value);
    return () => {
      for (const [name] of entries) style?.removeProperty(`--daybook-${name}`);
    };
  }, [tokens]);
  return (
    <div
      ref={root}
      className={className ? `daybook ${className}` : 'daybook'}
      data-theme={theme}
      dir={cal.direction}
      lang={cal.language}
    >
      <AtomBoundary t={cal.t} report={cal.report} fallback={fallback}>
        {children}
      </AtomBoundary>
    </div>
  );
}
