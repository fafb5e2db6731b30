import { render } from '@testing-library/react';
import { CalendarSettings, type CalendarSettingsProps, CalProvider, type CalProviderProps } from 'daybook';
import type { ReactNode } from 'react';
import { type Locator, page } from 'vitest/browser';
import { recordedFetch } from './recordedFetch.js';
import { openStage, type Stage } from './stage.js';

export const hannah = 'hannah@gmail.example';
export const work = 'work.hannah@group.calendar.google.com';
export const shifts = 'shifts@outlook.example';

/** What a host does at the API without a page: her own server, or another tab. */
export const callerOf =
  ({ sandbox }: Stage) =>
  async (line: string, body?: object) => {
    const [method, path = ''] = line.split(' ');
    const answer = await sandbox.fetch(path, {
      method,
      headers: {
        authorization: `Bearer ${sandbox.demo.user.accessToken}`,
        'content-type': 'application/json',
      },
      redirect: 'manual',
      ...(body && { body: JSON.stringify(body) }),
    });
    return answer.status < 300 ? (await answer.json()).data : null;
  };

/** An account at a provider is connected, or connected anew. @returns its `credentialId` */
export async function connectAccount(
  stage: Stage,
  provider: 'google' | 'office365',
  account: string,
): Promise<number> {
  const call = callerOf(stage);
  const { authUrl } = await call(`GET /v2/calendars/${provider}/connect`);
  const state = encodeURIComponent(new URL(authUrl).searchParams.get('state') ?? '');
  await call(`GET /v2/calendars/${provider}/save?code=${account}&state=${state}`);
  const all = await stage.sandbox.store.collections.credentials.where({ account });
  const found = all.at(-1);
  if (!found) throw new Error(`${account} is not connected.`);
  return found.id;
}

/** Somebody whose account at Google works, and, where it is wanted, another one at Outlook. */
export async function openCalendarsStage({ withOutlook = false } = {}) {
  const stage = openStage();
  await stage.sandbox.ready;
  const google = await connectAccount(stage, 'google', hannah);
  if (!withOutlook) return { ...stage, google, outlook: 0 };
  return { ...stage, google, outlook: await connectAccount(stage, 'office365', shifts) };
}

/** Outlook refuses the server from now on, until it is connected anew. */
export const breakOutlook = ({ sandbox }: Stage) =>
  sandbox.fault({ name: 'refresh-refused', app: 'office365-calendar' });

export interface CalendarsVisit {
  props?: CalendarSettingsProps;
  provider?: Partial<CalProviderProps>;
  /** Pixels; undefined: as wide as the page. */
  width?: number;
  /** In the place of `CalendarSettings`. */
  content?: ReactNode;
}

let pages = 0;

/** A host opens the page of her calendars. Things are found as she finds them: by role and name. */
export function openCalendars({ sandbox, now }: Stage, visit: CalendarsVisit = {}) {
  pages += 1;
  const name = `Calendars page ${pages}`;
  const { demo } = sandbox;
  const { fetch, sent } = recordedFetch(visit.provider?.fetch ?? sandbox.fetch);
  const { container, unmount } = render(
    <section aria-label={name} style={{ width: visit.width }}>
      <CalProvider
        clientId={demo.clientId}
        options={{ apiUrl: demo.apiUrl }}
        getAccessToken={async () => demo.user.accessToken}
        language="en-GB"
        now={now}
        {...visit.provider}
        fetch={fetch}
      >
        {visit.content ?? <CalendarSettings {...visit.props} />}
      </CalProvider>
    </section>,
  );
  const root: Locator = page.getByRole('region', { name, exact: true });
  const account = (title: string) => root.getByRole('region', { name: title, exact: true });
  return {
    root,
    container,
    leave: unmount,
    /** What her page sent that begins so: `POST /v2/selected-calendars`. */
    sent: (line: string) => sent.filter(({ method, path }) => `${method} ${path}`.startsWith(line)),
    account,
    /** Of a calendar, by its name. */
    switchOf: (calendar: string) => root.getByRole('switch', { name: calendar, exact: true }),
    button: (label: string | RegExp) => root.getByRole('button', { name: label }),
    text: (text: string | RegExp) => root.getByText(text),
    heading: (text: string | RegExp) => root.getByRole('heading', { name: text }),
    dialog: (title: string | RegExp) => root.getByRole('dialog', { name: title }),
    place: root.getByRole('combobox', { name: 'Where new bookings go' }),
    /** Opens an account's menu and chooses from it. */
    choose: async (title: string, item: string | RegExp) => {
      await account(title)
        .getByRole('button', { name: /^What to do with/ })
        .click();
      await root.getByRole('menuitem', { name: item }).click();
    },
  };
}
