'use client';
import { type ComponentType, useEffect, useState } from 'react';
import type { SettingTab } from '../../../event-type/settingFields.js';
import { Button } from '../../../ui/action/Button.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { TabSkeleton } from '../parts/SettingsSkeleton.js';
import { tabViews } from '../tabs/tabViews.js';
import { useEventTypeScene } from './EventTypeScene.js';

/** A tab, which is fetched when it is first shown; what it showed before is there at once. */
export function LateTab({ tab }: { tab: SettingTab }) {
  const { t } = useEventTypeScene().words;
  const [views, setViews] = useState<Partial<Record<SettingTab, ComponentType>>>({});
  const [failed, setFailed] = useState<SettingTab | null>(null);
  const View = views[tab];
  const isWanted = View === undefined && failed !== tab;

  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    tabViews[tab]().then(
      (view) => isCurrent && setViews((before) => ({ ...before, [tab]: view })),
      () => isCurrent && setFailed(tab),
    );
    return () => {
      isCurrent = false;
    };
  }, [tab, isWanted]);

  if (View) return <View />;
  if (failed !== tab) return <TabSkeleton />;
  return (
    <Notice
      tone="danger"
      title={t('eventType.tabFailed')}
      actions={
        <Button size="s" onClick={() => setFailed(null)}>
          {t('booker.retry')}
        </Button>
      }
    />
  );
}
