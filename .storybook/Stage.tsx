import type { ReactNode } from 'react';

interface StageProps {
  theme: 'light' | 'dark' | 'system';
  direction: 'ltr' | 'rtl';
  /** undefined: as wide as the page. */
  widthPx: number | undefined;
  /** It is all of the page, and not one story of several on it. */
  isWhole: boolean;
  children: ReactNode;
}

/** What a host's page and the provider's root would be around a primitive. */
export function Stage({ theme, direction, widthPx, isWhole, children }: StageProps) {
  return (
    <div
      style={{ inlineSize: widthPx ?? '100%', minBlockSize: isWhole ? '100vh' : undefined, display: 'grid' }}
      dir={direction}
    >
      <div className="daybook" data-theme={theme}>
        <div style={{ display: 'grid', gap: 24, padding: isWhole ? 24 : 8, justifyItems: 'start' }}>
          {children}
        </div>
      </div>
    </div>
  );
}
