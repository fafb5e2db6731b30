'use client';
import { type ComponentType, useEffect, useState } from 'react';
import type { SettingTab } from '../../../event-type/settingFields.js';
import { Button } from '../../../ui/action/Button.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import { TabSkeleton } from '../parts/SettingsSkeleton.js';
import { tabViews } from '../tabs/tabViews.js';
import { useEventTypeScene } from './EventTypeScene.js';

/** A tab, which is fetched when it is first shown. */
export function LateTab({ tab }: { tab: SettingTab }) {
  const { t } = useEventTypeScene().words;
  const [late, setLate] = useState<{ View: ComponentType } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const isWanted = late === null && !hasFailed;

  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    tabViews[tab]().then(
      (View) => isCurrent && setLate({ View }),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [tab, isWanted]);

  if (late) return <late.View />;
  if (!hasFailed) return <TabSkeleton />;
  return (
    <Notice
      tone="danger"
      title={t('eventType.tabFailed')}
      actions={
        <Button size="s" onClick={() => setFailed(false)}>
          {t('booker.retry')}
        </Button>
      }
    />
  );
}
