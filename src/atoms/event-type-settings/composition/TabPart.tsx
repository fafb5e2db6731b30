'use client';
import type { SettingTab } from '../../../event-type/settingFields.js';
import { useEventTypeScene } from './EventTypeScene.js';
import { LateTab } from './LateTab.js';

export interface TabPartProps {
  /** Which tab. Default: the one that is open. */
  tab?: SettingTab | undefined;
}

/** What is set on a tab. */
export function TabPart({ tab }: TabPartProps) {
  const { model, words } = useEventTypeScene();
  const { editor } = model;
  if (!editor) return null;
  const shown = tab ?? editor.tab;
  return (
    <section className="daybook-settings-tab" aria-label={words.t(`eventType.tab.${shown}`)}>
      <LateTab key={shown} tab={shown} />
    </section>
  );
}
