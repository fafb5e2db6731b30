// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { usePart } from '../ui/usePart.js';
import { AtomRoot } from './AtomRoot.js';
import { CalProvider } from './CalProvider.js';
// Fetched by what is painted here: no test may end while it is on its way.
import './looks/lateLooks.js';

afterEach(cleanup);

describe('looks', () => {
  const tree = (
    <CalProvider language="en" appearance={{ theme: 'dark', variables: { accent: 'teal', radius: '4px' } }}>
      <AtomRoot className="mine" appearance={{ variables: { accent: 'purple' } }}>
        x
      </AtomRoot>
    </CalProvider>
  );
  const root = () => {
    const found = document.querySelector<HTMLElement>('.daybook');
    if (!found) throw new Error('There is no root.');
    return found;
  };

  it('are tokens on the atom’s root, its own over the provider’s, and gone with their names', () => {
    const { rerender } = render(tree);
    expect(root().className).toBe('daybook mine');
    expect(root().dataset.theme).toBe('dark');
    expect(root().style.getPropertyValue('--daybook-accent')).toBe('purple');
    expect(root().style.getPropertyValue('--daybook-radius')).toBe('4px');
    rerender(
      <CalProvider language="en">
        <AtomRoot>x</AtomRoot>
      </CalProvider>,
    );
    expect(root().dataset.theme).toBe('light');
    expect(root().style.length).toBe(0);
  });

  it('are never those of before, however late the code of them comes', async () => {
    const withAccent = (accent: string) => (
      <CalProvider language="en">
        <AtomRoot appearance={{ branding: 'eventType', variables: { accent } }}>x</AtomRoot>
      </CalProvider>
    );
    const { rerender } = render(withAccent('purple'));
    rerender(withAccent('teal'));
    const styles: (string | null)[] = [];
    const watch = new MutationObserver((changes) => styles.push(...changes.map((change) => change.oldValue)));
    watch.observe(root(), { attributeFilter: ['style'], attributeOldValue: true });
    await vi.dynamicImportSettled();
    watch.disconnect();
    expect(root().style.getPropertyValue('--daybook-accent')).toBe('teal');
    expect(styles.join()).not.toContain('purple');
  });

  it('are class names of parts in the HTML of a server, of the provider and of the atom', () => {
    const Painted = () => <p className={usePart()('daybook-booker-slot')}>x</p>;
    const html = renderToString(
      <CalProvider language="en" appearance={{ elements: { bookerSlot: 'round', bookerDetails: 'other' } }}>
        <AtomRoot appearance={{ elements: { bookerSlot: 'big' } }}>
          <Painted />
        </AtomRoot>
      </CalProvider>,
    );
    expect(html).toContain('class="daybook-booker-slot round big"');
    expect(html).not.toContain('other');
  });

  it('leave no style attribute in the HTML of a server', () => {
    const html = renderToString(tree);
    expect(html).toContain('data-theme="dark"');
    expect(html).not.toContain('style');
  });
});
