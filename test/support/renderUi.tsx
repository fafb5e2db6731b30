import { render } from '@testing-library/react';
import type { ReactNode } from 'react';

export interface UiRoot {
  theme?: 'light' | 'dark' | 'system';
  dir?: 'ltr' | 'rtl';
  /** undefined: as wide as the page. */
  widthPx?: number;
}

/** A primitive as it stands in an atom: inside of a root with a theme, a direction and a width. */
export function renderUi(children: ReactNode, { theme = 'light', dir = 'ltr', widthPx }: UiRoot = {}) {
  const root = (content: ReactNode) => (
    <div dir={dir} style={{ width: widthPx }}>
      <div className="daybook" data-theme={theme} data-testid="root">
        {content}
      </div>
    </div>
  );
  const { rerender, ...rest } = render(root(children));
  return { ...rest, rerender: (next: ReactNode) => rerender(root(next)) };
}
