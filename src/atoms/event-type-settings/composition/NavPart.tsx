'use client';
import { SectionNav } from '../../../ui/sections/SectionNav.js';
import { usePart } from '../../../ui/usePart.js';
import { tabIcons } from '../parts/tabIcons.js';
import { useEventTypeScene } from './EventTypeScene.js';

/** The way between the tabs, with what is changed and what has to be mended on each. */
export function NavPart() {
  const part = usePart();
  const { model, words, send } = useEventTypeScene();
  const { t } = words;
  const { editor } = model;
  if (!editor) return null;
  return (
    <SectionNav
      label={t('eventType.tabs')}
      sections={editor.tabs.map(({ tab, isChanged, faultCount }) => ({
        value: tab,
        label: t(`eventType.tab.${tab}`),
        icon: tabIcons[tab],
        changed: isChanged,
        invalid: faultCount > 0,
      }))}
      value={editor.tab}
      onValueChange={(tab) => send({ type: 'tabChosen', tab })}
      changedText={t('eventType.tabChanged')}
      invalidText={t('eventType.tabFaults')}
      className={part('daybook-settings-tabs')}
    />
  );
}
