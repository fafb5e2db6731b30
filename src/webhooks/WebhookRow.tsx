'use client';
import { useState } from 'react';
import { errorText } from '../i18n/errorText.js';
import type { Webhook } from '../queries/webhooks/webhooks.js';
import { RecordRow } from '../settings/records/RecordRow.js';
import { Switch } from '../ui/choice/Switch.js';
import { Notice } from '../ui/feedback/Notice.js';
import { WebhookEditor } from './editor/WebhookEditor.js';
import type { WebhookScene } from './webhookScene.js';

export interface WebhookRowProps extends WebhookScene {
  webhook: Webhook;
  onGone: () => void;
}

/** One webhook: where it goes, whether it does, and what can be done with it. */
export function WebhookRow({ webhook, editing, t, say, onGone }: WebhookRowProps) {
  const { isReadOnly, isDryRun } = editing;
  const { url, isActive, triggers, secret } = webhook;
  const [isSwitching, setSwitching] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const facts = [
    t('webhooks.triggerCount', { count: triggers.length }),
    t(secret === '' ? 'webhooks.unsigned' : 'webhooks.signed'),
  ];
  const sayOf = (text: string) => say(isDryRun ? t('webhooks.dryRun') : text);

  async function activate(isOn: boolean) {
    setSwitching(true);
    setProblem(null);
    try {
      await editing.setActive(webhook, isOn);
      sayOf(t(isOn ? 'webhooks.woken' : 'webhooks.silenced', { url }));
    } catch (error) {
      setProblem(error);
    }
    setSwitching(false);
  }

  return (
    <RecordRow
      name={url}
      facts={facts.join(' · ')}
      badge={!isActive && t('webhooks.silent')}
      actions={
        <Switch
          aria-label={t('webhooks.activeOf', { url })}
          checked={isActive}
          onCheckedChange={(isOn) => void activate(isOn)}
          locked={isReadOnly || isSwitching}
        />
      }
      note={
        problem !== null && (
          <Notice tone="danger" title={t('webhooks.switchFailed')}>
            {t(errorText(problem))}
          </Notice>
        )
      }
      isReadOnly={isReadOnly}
      deleteTitle={t('webhooks.deleteTitle')}
      deleteText={t('webhooks.deleteText', { url })}
      t={t}
      form={(onDone) => <WebhookEditor webhook={webhook} editing={editing} t={t} say={say} onDone={onDone} />}
      onDelete={async () => {
        await editing.remove(webhook);
        sayOf(t('webhooks.deleted'));
      }}
      onGone={onGone}
    />
  );
}
