'use client';
import { useState } from 'react';
import type { Translator } from '../../../i18n/translator.js';
import type { ConferencingApp } from '../../../queries/apps/conferencingApps.js';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { moreIcon } from '../../../ui/display/settingsIcons.js';
import { Menu } from '../../../ui/menu/Menu.js';
import type { MenuItem } from '../../../ui/menu/menuItem.js';
import type { ConferencingAppRow } from '../conferencingApps.model.js';
import type { ConferencingAppsController } from '../useConferencingAppsSettings.js';

export interface AppActionsProps {
  row: ConferencingAppRow & { app: ConferencingApp };
  controller: ConferencingAppsController;
  name: string;
  t: Translator;
}

/** Connecting it, or what can be done with what is connected. */
export function AppActions({ row, controller, name, t }: AppActionsProps) {
  const [isOpen, setOpen] = useState(false);
  const { app, status, isDefault, isBusy } = row;
  if (status === 'missing' && app !== 'daily-video') {
    const { step } = controller.trips[app].connection;
    const isUnderWay = isBusy || step === 'asking' || step === 'checking';
    return (
      <Button
        aria-label={t('apps.connectName', { name })}
        pending={isUnderWay}
        onClick={() => controller.connect(app)}
      >
        {t('apps.connect')}
      </Button>
    );
  }
  const first: MenuItem[] = isDefault || status === 'invalid' ? [] : [item('default', t('apps.makeDefault'))];
  const last: MenuItem[] =
    app === 'daily-video' ? [] : [{ ...item('disconnect', t('apps.disconnect')), tone: 'danger' }];
  const groups = [first, last].filter((group) => group.length > 0);
  if (groups.length === 0) return null;
  return (
    <Menu
      open={isOpen}
      onOpenChange={setOpen}
      label={t('apps.actions', { name })}
      groups={groups}
      onChoose={(value) => {
        if (value === 'default') controller.makeDefault(app);
        else if (app !== 'daily-video') controller.askToDisconnect(app);
      }}
      trigger={(props) => (
        <Button {...props} variant="quiet" iconOnly pending={isBusy} aria-label={t('apps.actions', { name })}>
          <Icon path={moreIcon} />
        </Button>
      )}
    />
  );
}

const item = (value: string, label: string): MenuItem => ({ value, label });
