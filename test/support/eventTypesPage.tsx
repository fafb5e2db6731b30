import { render } from '@testing-library/react';
import { CalProvider } from 'daybook';
import type { ReactNode } from 'react';
import { type Locator, page } from 'vitest/browser';
import { answeredBy, lineOf, refusal } from './answeredBy.js';
import { recordedFetch } from './recordedFetch.js';
import type { Stage } from './stage.js';

interface EventTypesVisit {
  /** The user who is signed in, by her access token. Default: the practice's first host. */
  accessToken?: string;
  /** Pixels; undefined: as wide as the page. */
  width?: number;
  /** Requests that fail, by their line (`DELETE /v2/event-types/1`), for as long as `isDown` says so. */
  failing?: RegExp;
}

let pages = 0;

/** A host opens the page of her event types. Things are found as she finds them: by role and name. */
export function openEventTypes(stage: Stage, content: ReactNode, visit: EventTypesVisit = {}) {
  pages += 1;
  const name = `Event types ${pages}`;
  const { demo } = stage.sandbox;
  const server = { isDown: visit.failing !== undefined };
  const api = answeredBy(stage.sandbox.fetch, (request) =>
    server.isDown && visit.failing?.test(lineOf(request)) ? refusal(500, 'Down') : undefined,
  );
  const { fetch, sent } = recordedFetch(api);
  const { container, unmount } = render(
    <section aria-label={name} style={{ width: visit.width }}>
      <CalProvider
        clientId={demo.clientId}
        options={{ apiUrl: demo.apiUrl }}
        getAccessToken={async () => visit.accessToken ?? demo.user.accessToken}
        language="en-GB"
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
    /** What her page sent that begins so: `GET /v2/event-types`. */
    sent: (line: string) => sent.filter(({ method, path }) => `${method} ${path}`.startsWith(line)),
    server,
    leave: unmount,
    button,
    text: (text: string | RegExp) => root.getByText(text),
    row: (title: string) => root.getByRole('listitem', { name: title, exact: true }),
    dialog: (title: string | RegExp) => root.getByRole('dialog', { name: title }),
    field: (label: string) => root.getByRole('textbox', { name: label }),
    /** Opens an event type's menu and chooses from it. */
    choose: async (title: string, item: string | RegExp) => {
      await root.getByRole('button', { name: `What to do with “${title}”`, exact: true }).click();
      await root.getByRole('menuitem', { name: item }).click();
    },
    /** Ticks these in the list. */
    tick: async (...titles: string[]) => {
      for (const title of titles) {
        await root.getByRole('checkbox', { name: `Choose “${title}”`, exact: true }).click();
      }
    },
  };
}

/** What the server has of the host's own event types, the oldest first. */
export async function storedEventTypes({ sandbox }: Stage) {
  await sandbox.ready;
  const stored = await sandbox.store.eventTypes.ofOwner(sandbox.demo.user.id);
  return stored.map(({ settings }) => settings);
}

/** The practice's one team. */
export async function practiceTeam({ sandbox }: Stage) {
  await sandbox.ready;
  const teams = await sandbox.store.collections.teams.where({ isOrganization: false });
  const [team] = teams;
  if (!team) throw new Error('There is no team.');
  return team;
}
