'use client';
import { useState } from 'react';
import type { SettingTab } from '../../../event-type/settingFields.js';
import type { SettingsEditor } from '../eventTypeSettings.model.js';
import { useEventTypeScene } from './EventTypeScene.js';
import { LateTab } from './LateTab.js';

export interface TabPartProps {
  /** Which tab. Default: the one that is open. */
  tab?: SettingTab | undefined;
}

/** What is set on a tab. */
export function TabPart({ tab }: TabPartProps) {
  const { editor } = useEventTypeScene().model;
  return editor && <OpenedTabs editor={editor} shown={tab ?? editor.tab} />;
}

/** A tab that was opened stays, out of sight: nothing that is half typed in it is lost. */
function OpenedTabs({ editor, shown }: { editor: SettingsEditor; shown: SettingTab }) {
  const { t } = useEventTypeScene().words;
  const [opened, setOpened] = useState<readonly SettingTab[]>([shown]);
  if (!opened.includes(shown)) setOpened([...opened, shown]);
  const isThere = (tab: SettingTab) => tab === shown || editor.tabs.some((each) => each.tab === tab);
  return opened.filter(isThere).map((tab) => (
    <section
      key={tab}
      className="daybook-settings-tab"
      aria-label={t(`eventType.tab.${tab}`)}
      hidden={tab !== shown}
    >
      <LateTab tab={tab} />
    </section>
  ));
}
