import {
  AvailabilitySettings,
  type AvailabilitySettingsFormRef,
  type AvailabilitySettingsProps,
} from 'daybook';
import type { ReactNode, Ref } from 'react';
import { page } from 'vitest/browser';
import { type HostVisit, openHostStage, openHostTab } from './hostTab.js';
import { quarterHours } from './worlds.js';

export type HoursStage = ReturnType<typeof openHoursStage>;

/** A host with hours, `Hours`, from Monday to Friday, 9 to 5 in London: one API for all tabs, and the one clock. */
export function openHoursStage() {
  const stage = openHostStage({ world: quarterHours });
  const { sandbox } = stage;
  const stored = async () => {
    await sandbox.ready;
    const [schedule] = await sandbox.store.schedules.ofOwner(sandbox.demo.user.id);
    if (!schedule) throw new Error('She has no hours.');
    return schedule;
  };
  return {
    ...stage,
    /** The hours as the server has them. */
    stored,
    /** As another tab, or somebody else, saves them. */
    change: async (patch: Partial<Omit<Awaited<ReturnType<typeof stored>>, 'id' | 'ownerId'>>) => {
      await sandbox.store.schedules.change((await stored()).id, patch);
    },
  };
}

export interface HoursVisit extends HostVisit {
  props?: AvailabilitySettingsProps;
  ref?: Ref<AvailabilitySettingsFormRef>;
  /** What stands beside it, below the same provider. */
  beside?: ReactNode;
}

export type HoursPage = ReturnType<typeof openHours>;

const ordinals = ['first', 'second', 'third'];

/** The host opens her hours in a tab of her browser. */
export function openHours(stage: HoursStage, visit: HoursVisit = {}) {
  const { props, ref, beside } = visit;
  const content = (
    <>
      {beside}
      <AvailabilitySettings ref={ref} {...props} />
    </>
  );
  const tab = openHostTab(stage, content, visit);
  const { root, button } = tab;
  return {
    ...tab,
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
  };
}
