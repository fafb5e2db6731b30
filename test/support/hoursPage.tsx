import { render } from '@testing-library/react';
import {
  AvailabilitySettings,
  type AvailabilitySettingsFormRef,
  type AvailabilitySettingsProps,
  CalProvider,
  type CalProviderProps,
} from 'daybook';
import type { ReactNode, Ref } from 'react';
import { type Locator, page } from 'vitest/browser';
import { hostBackend } from './hostBackend.js';
import { openStage } from './stage.js';
import { quarterHours } from './worlds.js';

export type HoursStage = ReturnType<typeof openHoursStage>;

/** A host with hours, `Hours`, from Monday to Friday, 9 to 5 in London: one API for all tabs, and the one clock. */
export function openHoursStage() {
  const stage = openStage({ world: quarterHours });
  const { sandbox } = stage;
  const { refreshUrl, fetch, bearers } = hostBackend(sandbox);
  const stored = async () => {
    await sandbox.ready;
    const [schedule] = await sandbox.store.schedules.ofOwner(sandbox.demo.user.id);
    if (!schedule) throw new Error('She has no hours.');
    return schedule;
  };
  return {
    ...stage,
    refreshUrl,
    reach: fetch,
    /** What the host's server was asked with, each time that it renewed a token. */
    bearers,
    /** The hours as the server has them. */
    stored,
    /** As another tab, or somebody else, saves them. */
    change: async (patch: Partial<Omit<Awaited<ReturnType<typeof stored>>, 'id' | 'ownerId'>>) => {
      await sandbox.store.schedules.change((await stored()).id, patch);
    },
  };
}

export interface HoursVisit {
  props?: AvailabilitySettingsProps;
  ref?: Ref<AvailabilitySettingsFormRef>;
  provider?: Partial<CalProviderProps>;
  /** Pixels; undefined: as wide as the page. */
  width?: number;
  /** What stands beside it, below the same provider. */
  beside?: ReactNode;
}

interface Write {
  /** `PATCH /v2/schedules/1` */
  readonly line: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  readonly body: any;
}

let tabs = 0;

/** The host opens her hours in a tab of her browser. */
export function openHours(stage: HoursStage, { props, ref, provider, width, beside }: HoursVisit = {}) {
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
        {beside}
        <AvailabilitySettings ref={ref} {...props} />
      </CalProvider>
    </section>,
  );
  return {
    ...hoursPage(page.getByRole('region', { name, exact: true })),
    container,
    /** What her page wrote, in order. */
    writes,
    leave: unmount,
  };
}

export type HoursPage = ReturnType<typeof openHours>;

const ordinals = ['first', 'second', 'third'];

/** How a host finds her way in her hours. */
function hoursPage(root: Locator) {
  const button = (name: string | RegExp) => root.getByRole('button', { name });
  return {
    root,
    button,
    text: (text: string | RegExp) => root.getByText(text),
    /** The switch that opens and closes a weekday. */
    day: (name: string) => root.getByRole('switch', { name }),
    from: (day: string, index = 0) =>
      root.getByRole('combobox', { name: `${day}, ${ordinals[index]} range, from` }),
    until: (day: string, index = 0) =>
      root.getByRole('combobox', { name: `${day}, ${ordinals[index]} range, to` }),
    addTo: (day: string) => button(`Add hours on ${day}`),
    copyOf: (day: string) => button(`Copy ${day} to other days`),
    /** Where a day's hours are copied to: beside the page, as all that floats. */
    copy: page.getByRole('dialog', { name: /^Copy / }),
    save: button('Save changes'),
    saved: root.getByText('Saved', { exact: true }).first(),
    changes: root.getByRole('list', { name: 'Unsaved changes' }),
  };
}
