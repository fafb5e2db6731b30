import { render } from '@testing-library/react';
import {
  CalProvider,
  type CalProviderProps,
  type EventSettingsFormRef,
  EventTypeSettings,
  type EventTypeSettingsProps,
} from 'daybook';
import type { SandboxOptions } from 'daybook/sandbox';
import type { Ref } from 'react';
import { page } from 'vitest/browser';
import { hostBackend } from './hostBackend.js';
import { openStage } from './stage.js';
import { quarterHours } from './worlds.js';

export type EventTypeStage = ReturnType<typeof openEventTypeStage>;

/** A host, Noor, with one event type, `Quarter`: one API for all tabs, and the one clock. Other worlds by `options`. */
export function openEventTypeStage(options: SandboxOptions = {}) {
  const stage = openStage({ world: quarterHours, ...options });
  const { sandbox } = stage;
  const { refreshUrl, fetch, bearers } = hostBackend(sandbox);
  /** Her first event type as the server has it. */
  const stored = async () => {
    await sandbox.ready;
    const [eventType] = await sandbox.store.eventTypes.ofOwner(sandbox.demo.user.id);
    if (!eventType) throw new Error('She has no event type.');
    return eventType;
  };
  type Settings = Awaited<ReturnType<typeof stored>>['settings'];
  return {
    ...stage,
    refreshUrl,
    reach: fetch,
    bearers,
    stored,
    /** What the server has of its settings. */
    settings: async (): Promise<Settings> => (await stored()).settings,
    /** As another tab, or somebody else, saves it. */
    change: async (patch: Partial<Settings>) => {
      const { id, settings } = await stored();
      await sandbox.store.eventTypes.change(id, { settings: { ...settings, ...patch } });
    },
  };
}

export interface EventTypeVisit {
  props?: Partial<EventTypeSettingsProps>;
  ref?: Ref<EventSettingsFormRef>;
  provider?: Partial<CalProviderProps>;
  /** Pixels; undefined: as wide as the page. */
  width?: number;
}

interface Write {
  /** `PATCH /v2/event-types/1` */
  readonly line: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  readonly body: any;
}

let tabs = 0;

/** The host opens her first event type's settings in a tab of her browser; another one by `props.id`. */
export async function openEventType(stage: EventTypeStage, visit: EventTypeVisit = {}) {
  const { props, ref, provider, width } = visit;
  const { id } = await stage.stored();
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
        <EventTypeSettings ref={ref} id={id} {...props} />
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
    /** What is shown of the open tab. */
    tab: (label: string) => root.getByRole('region', { name: label, exact: true }),
    /** Goes to a tab. */
    open: (label: string) =>
      root
        .getByRole('button', { name: new RegExp(`^${label}`) })
        .first()
        .click(),
    save: button('Save changes'),
    saved: root.getByText('Saved', { exact: true }).first(),
    changes: root.getByRole('list', { name: 'Unsaved changes' }),
  };
}

export type EventTypePage = Awaited<ReturnType<typeof openEventType>>;
