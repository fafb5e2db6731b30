'use client';
import type { Translator } from '../../../i18n/translator.js';
import type { ConnectableApp } from '../../../queries/apps/writeConferencingApps.js';
import { Button } from '../../../ui/action/Button.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { ConferencingAppsController } from '../useConferencingAppsSettings.js';

export interface AppRefusedProps {
  /** null: it is connected elsewhere. */
  app: ConnectableApp | null;
  controller: ConferencingAppsController;
  name: string;
  t: Translator;
}

/** An app refuses what it was connected with: what that means for her meetings, and the way out. */
export function AppRefused({ app, controller, name, t }: AppRefusedProps) {
  return (
    <Notice
      tone="danger"
      live="none"
      title={t('apps.invalidTitle', { name })}
      actions={
        app && (
          <>
            <Button variant="primary" onClick={() => controller.connect(app)}>
              {t('apps.reconnect', { name })}
            </Button>
            <Button variant="quiet" onClick={() => controller.askToDisconnect(app)}>
              {t('apps.disconnect')}
            </Button>
          </>
        )
      }
    >
      {t('apps.invalidText')}
    </Notice>
  );
}
