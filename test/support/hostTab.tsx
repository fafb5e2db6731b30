import { render } from '@testing-library/react';
import { CalProvider, type CalProviderProps } from 'daybook';
import type { ReactNode } from 'react';
import { page } from 'vitest/browser';
import { hostBackend } from './hostBackend.js';
import { openStage } from './stage.js';

/** A stage with the host's own server behind it: one API for all of her tabs, and the one clock. */
export function openHostStage(options: Parameters<typeof openStage>[0]) {
  const stage = openStage(options);
  const { refreshUrl, fetch, bearers } = hostBackend(stage.sandbox);
  return {
    ...stage,
    refreshUrl,
    reach: fetch,
    /** What the host's server was asked with, each time that it renewed a token. */
    bearers,
  };
}

export interface HostVisit {
  provider?: Partial<CalProviderProps>;
  /** Pixels; undefined: as wide as the page. */
  width?: number;
}

interface Write {
  /** `PATCH /v2/schedules/1` */
  readonly line: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  readonly body: any;
}

let tabs = 0;

/** The host, signed in, opens a tab of her browser. Things are found as she finds them: by role and name. */
export function openHostTab(
  stage: ReturnType<typeof openHostStage>,
  content: ReactNode,
  { provider, width }: HostVisit,
) {
  tabs += 1;
  const name = `Tab ${tabs}`;
  const writes: Write[] = [];
  const inner = provider?.fetch ?? stage.reach;
  const fetch: NonNullable<CalProviderProps['fetch']> = async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== 'GET') {
      const text = await request.clone().text();
      writes.push({
        line: `${request.method} ${new URL(request.url).pathname}`,
        body: text === '' ? null : JSON.parse(text),
      });
    }
    return inner(input, init);
  };
  const { clientId, apiUrl, user } = stage.sandbox.demo;
  const { container, unmount } = render(
    <section aria-label={name} style={{ width }}>
      <CalProvider
        clientId={clientId}
        accessToken={user.accessToken}
        options={{ apiUrl, refreshUrl: stage.refreshUrl }}
        language="en-GB"
        now={stage.now}
        {...provider}
        fetch={fetch}
      >
        {content}
      </CalProvider>
    </section>,
  );
  const root = page.getByRole('region', { name, exact: true });
  const button = (label: string | RegExp) => root.getByRole('button', { name: label });
  return {
    root,
    container,
    button,
    text: (text: string | RegExp) => root.getByText(text),
    /** What her page wrote, in order. */
    writes,
    leave: unmount,
    save: button('Save changes'),
    saved: root.getByText('Saved', { exact: true }).first(),
    changes: root.getByRole('list', { name: 'Unsaved changes' }),
  };
}
