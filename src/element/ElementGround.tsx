'use client';
import { createPortal } from 'react-dom';
import { CalProvider } from '../provider/CalProvider.js';
import type { CalProviderProps } from '../provider/calProviderProps.js';
import { ElementBoundary } from './ElementBoundary.js';
import type { Shown } from './shown.js';

export interface ElementGroundProps {
  provider: Omit<CalProviderProps, 'children'>;
  /** Grows whenever `provider` is another. */
  turn: number;
  elements: readonly Shown[];
}

/** One provider for elements that agree on it, each of which is shown where it stands in the page. */
export function ElementGround({ provider, turn, elements }: ElementGroundProps) {
  const tell = (event: string) => (detail: unknown) => {
    for (const element of elements) element.tell(event, detail);
  };
  return (
    <ElementBoundary turn={turn} onBroken={tell('error')}>
      <CalProvider {...provider} onError={tell('error')} onAuthError={tell('autherror')}>
        {elements.map(({ key, place, turn, tell, Atom, props }) =>
          createPortal(
            <ElementBoundary turn={turn} onBroken={(error) => tell('error', error)}>
              <Atom {...props} />
            </ElementBoundary>,
            place,
            key,
          ),
        )}
      </CalProvider>
    </ElementBoundary>
  );
}
