import { type EventSettingsFormRef, EventTypeSettings, type EventTypeSettingsProps } from 'daybook';
import type { SandboxOptions } from 'daybook/sandbox';
import type { Ref } from 'react';
import { type HostVisit, openHostStage, openHostTab } from './hostTab.js';
import { quarterHours } from './worlds.js';

export type EventTypeStage = ReturnType<typeof openEventTypeStage>;

/** A host, Noor, with one event type, `Quarter`: one API for all tabs, and the one clock. Other worlds by `options`. */
export function openEventTypeStage(options: SandboxOptions = {}) {
  const stage = openHostStage({ world: quarterHours, ...options });
  const { sandbox } = stage;
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

export interface EventTypeVisit extends HostVisit {
  props?: Partial<EventTypeSettingsProps>;
  ref?: Ref<EventSettingsFormRef>;
}

/** The host opens her first event type's settings in a tab of her browser; another one by `props.id`. */
export async function openEventType(stage: EventTypeStage, visit: EventTypeVisit = {}) {
  const { props, ref } = visit;
  const { id } = await stage.stored();
  const tab = openHostTab(stage, <EventTypeSettings ref={ref} id={id} {...props} />, visit);
  const { root } = tab;
  return {
    ...tab,
    /** What is shown of the open tab. */
    tab: (label: string) => root.getByRole('region', { name: label, exact: true }),
    /** Goes to a tab. */
    open: (label: string) =>
      root
        .getByRole('button', { name: new RegExp(`^${label}`) })
        .first()
        .click(),
  };
}

export type EventTypePage = Awaited<ReturnType<typeof openEventType>>;
