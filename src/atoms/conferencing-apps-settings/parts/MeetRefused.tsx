'use client';
import type { Translator } from '../../../i18n/translator.js';
import { Button } from '../../../ui/action/Button.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { ConferencingAppsController } from '../useConferencingAppsSettings.js';

export interface MeetRefusedProps {
  controller: ConferencingAppsController;
  t: Translator;
}

/** Why Google Meet can't be connected yet, and the one thing to do about it; Meet follows by itself. */
export function MeetRefused({ controller, t }: MeetRefusedProps) {
  const { model, trips, connectCalendar } = controller;
  const isBroken = model.meetRefusal === 'calendarBroken';
  const { step } = trips['google-meet'].connection;
  return (
    <Notice
      tone="warning"
      live="assertive"
      title={isBroken ? t('apps.meetBrokenTitle') : t('apps.meetMissingTitle')}
      actions={
        (step === 'idle' || step === 'failed') && (
          <Button size="s" onClick={connectCalendar}>
            {isBroken ? t('apps.meetReconnect') : t('apps.meetConnect')}
          </Button>
        )
      }
    >
      {t('apps.meetText')}
    </Notice>
  );
}
