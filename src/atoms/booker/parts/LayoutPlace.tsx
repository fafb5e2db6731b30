import type { ReactNode } from 'react';
import type { Layout } from '../booker.state.js';

export interface LayoutPlaceProps {
  layouts: readonly Layout[];
  /** undefined: its code is on its way. */
  children?: ReactNode;
}

/** Where the choice of layouts stands: as large before it is there, so that nothing jumps. */
export function LayoutPlace({ layouts, children }: LayoutPlaceProps) {
  if (layouts.length < 2) return null;
  return (
    <div className="daybook-booker-layouts" data-focus="layout" data-count={layouts.length}>
      {children}
    </div>
  );
}
