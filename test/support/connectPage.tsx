import { render } from '@testing-library/react';
import { CalProvider, type CalProviderProps } from 'daybook';
import type { SandboxOptions } from 'daybook/sandbox';
import type { ReactNode } from 'react';
import { page } from 'vitest/browser';
import { openStage } from './stage.js';
import { quarterHours } from './worlds.js';

let pages = 0;

export interface ConnectVisit {
  /** Pixels; undefined: as wide as the page. */
  width?: number;
  appearance?: CalProviderProps['appearance'];
  language?: string;
}

/** A page of a host who is signed in, with those atoms on it. */
export function openHostPage(
  provider: Omit<CalProviderProps, 'children'>,
  children: ReactNode,
  { width, ...looks }: ConnectVisit = {},
) {
  pages += 1;
  const name = `Host ${pages}`;
  const { container, unmount } = render(
    <section aria-label={name} style={{ width }}>
      <CalProvider {...provider} {...looks}>
        {children}
      </CalProvider>
    </section>,
  );
  const root = page.getByRole('region', { name, exact: true });
  return {
    root,
    container,
    leave: unmount,
    button: (label: string | RegExp) => root.getByRole('button', { name: label, exact: true }),
    text: (text: string | RegExp) => root.getByText(text),
    dialog: (label: string) => root.getByRole('dialog', { name: label }),
    field: (label: string) => root.getByRole('textbox', { name: label }),
  };
}

/** An API in the page itself, for what needs no consent, and Noor who is signed in to it. */
export function connectStage(options: SandboxOptions = {}) {
  const stage = openStage({ world: quarterHours, ...options });
  const { clientId, apiUrl, user } = stage.sandbox.demo;
  return {
    ...stage,
    props: {
      clientId,
      options: { apiUrl },
      accessToken: user.accessToken,
      getAccessToken: async () => user.accessToken,
      language: 'en',
      now: stage.now,
      fetch: stage.sandbox.fetch,
    } satisfies Omit<CalProviderProps, 'children'>,
    /** What the server keeps, by integration and account. */
    kept: async () => {
      const all = await stage.sandbox.store.collections.credentials.where({});
      return all.map(({ type, account, urls }) => `${type} ${account ?? urls.join(' ')}`);
    },
  };
}
