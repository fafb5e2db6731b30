import type { StoryContext } from '@storybook/react-vite';
import type { Sandbox } from 'daybook/sandbox';
import { loadSandbox } from './scenarios.js';

/** The window in which somebody consents, and what becomes of it. */
export interface ConsentWindow {
  /** In the place of `window.open`. */
  readonly open: () => Window | null;
  /** She allows it there; the sandbox has the account then, and she comes back. */
  allow(sandbox: Sandbox, savePath: string): Promise<void>;
  refuse(): void;
  close(): void;
}

/** A window that nobody sees: no provider's page is fetched for a story. What is done with it is what a page does with a real one. */
function unseenWindow(): ConsentWindow {
  const popup = {
    closed: false,
    location: { href: 'about:blank' },
    document: document.implementation.createHTMLDocument(),
    focus: () => {},
    close: () => {
      popup.closed = true;
    },
  };
  /** What the provider was sent along: the API's own state, with the pages to come back to in it. */
  const stateOf = () => new URL(popup.location.href).searchParams.get('state') ?? '{}';
  const comeBackTo = (...names: string[]) => {
    const pages: Record<string, string | undefined> = JSON.parse(stateOf());
    popup.location.href = names.map((name) => pages[name]).find((page) => page !== undefined) ?? '';
  };
  return {
    open: () => {
      popup.closed = false;
      popup.location.href = 'about:blank';
      // SAFETY: of a window that it opens, a page uses no more than stands here; who uses more fails in the story.
      return popup as unknown as Window;
    },
    allow: async (sandbox, savePath) => {
      const query = new URLSearchParams({ code: 'noor@post.example', state: stateOf() });
      await sandbox.fetch(`${savePath}?${query}`, { redirect: 'manual' });
      comeBackTo('redir', 'returnTo');
    },
    refuse: () => comeBackTo('redir', 'onErrorReturnTo'),
    close: popup.close,
  };
}

/** A sandbox, and a window for whoever presses a button that opens one. */
export const loadConsent = async (context: Pick<StoryContext, 'parameters'>) => ({
  ...(await loadSandbox(context)),
  consent: unseenWindow(),
});

/** For `beforeEach`: that window is the one that opens. */
export function opensUnseen({ loaded }: Pick<StoryContext, 'loaded'>) {
  const { open } = window;
  window.open = loaded.consent.open;
  return () => {
    window.open = open;
  };
}

/** The same, and a browser that opens none. */
export function opensNone() {
  const { open } = window;
  window.open = () => null;
  return () => {
    window.open = open;
  };
}
