import { render } from '@testing-library/react';
import { CalProvider } from 'daybook';
import type { ReactNode } from 'react';
import { type Locator, page } from 'vitest/browser';
import { recordedFetch } from './recordedFetch.js';
import type { Stage } from './stage.js';

interface SchedulesVisit {
  /** The user who is signed in, by her access token. Default: the practice's first host. */
  accessToken?: string;
  /** BCP 47 */
  language?: string;
  /** In the way of each request. Default: the sandbox answers. */
  fetch?: typeof fetch;
}

let pages = 0;

/** A host opens the page of her hours. Things are found as she finds them: by role and name. */
export function openSchedules(stage: Stage, content: ReactNode, visit: SchedulesVisit = {}) {
  pages += 1;
  const name = `Schedules ${pages}`;
  const { demo, fetch: api } = stage.sandbox;
  const { fetch, sent } = recordedFetch(visit.fetch ?? api);
  const { container, unmount } = render(
    <section aria-label={name}>
      <CalProvider
        clientId={demo.clientId}
        options={{ apiUrl: demo.apiUrl }}
        getAccessToken={async () => visit.accessToken ?? demo.user.accessToken}
        language={visit.language ?? 'en'}
        now={stage.now}
        fetch={fetch}
      >
        {content}
      </CalProvider>
    </section>,
  );
  const root: Locator = page.getByRole('region', { name, exact: true });
  const button = (label: string | RegExp) => root.getByRole('button', { name: label });
  return {
    root,
    container,
    sent,
    leave: unmount,
    button,
    text: (text: string | RegExp) => root.getByText(text),
    row: (schedule: string) => root.getByRole('listitem', { name: schedule, exact: true }),
    dialog: (title: string) => root.getByRole('dialog', { name: title }),
    /** Opens a schedule's menu and chooses from it. */
    choose: async (schedule: string, item: string | RegExp) => {
      await button(`What to do with “${schedule}”`).click();
      await root.getByRole('menuitem', { name: item }).click();
    },
  };
}

/** What the API stores of the host's schedules. */
export async function storedSchedules({ sandbox }: Stage) {
  const answer = await sandbox.fetch('/v2/schedules', {
    headers: {
      'cal-api-version': '2024-06-11',
      authorization: `Bearer ${sandbox.demo.user.accessToken}`,
    },
  });
  const { data } = await answer.json();
  return data;
}
