'use client';
import { useState } from 'react';
import { errorText } from '../../../../../i18n/errorText.js';
import { useWriteWebhook } from '../../../../../queries/useWriteWebhook.js';
import type { Webhook, WebhookOwner } from '../../../../../queries/webhooks.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Switch } from '../../../../../ui/choice/Switch.js';
import { ConfirmDialog } from '../../../../../ui/dialog/ConfirmDialog.js';
import { Notice } from '../../../../../ui/feedback/Notice.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { WebhookForm } from './WebhookForm.js';

export interface WebhookRowProps {
  webhook: Webhook;
  owner: WebhookOwner;
}

/** One webhook: where it goes, whether it does, and what can be done with it. */
export function WebhookRow({ webhook, owner }: WebhookRowProps) {
  const { editor, words, say, isDryRun } = useEditor();
  const { t } = words;
  const writing = useWriteWebhook(owner);
  const [step, setStep] = useState<'shown' | 'edited' | 'deleted'>('shown');
  const { id, url, isActive, triggers, secret, template } = webhook;

  function remove() {
    if (isDryRun) {
      say(t('eventType.dryRun'));
      setStep('shown');
    } else writing.mutate({ id }, { onSuccess: () => say(t('eventType.webhooks.deleted')) });
  }

  function activate(isOn: boolean) {
    if (isDryRun) return say(t('eventType.dryRun'));
    writing.mutate({ id, values: { url, triggers, secret, template, isActive: isOn } });
  }

  if (step === 'edited') {
    return (
      <li className="daybook-record">
        <WebhookForm owner={owner} webhook={webhook} onDone={() => setStep('shown')} />
      </li>
    );
  }
  return (
    <li className="daybook-record">
      <div className="daybook-record-words">
        <span className="daybook-record-name" dir="ltr">
          {url}
        </span>
        <span className="daybook-text" data-tone="muted" data-size="s">
          {t('eventType.webhooks.triggerCount', { count: triggers.length })}
        </span>
      </div>
      <div className="daybook-record-actions">
        <Switch
          aria-label={t('eventType.webhooks.activeOf', { url })}
          checked={isActive}
          onCheckedChange={activate}
          locked={editor.isReadOnly || writing.isPending}
        />
        {!editor.isReadOnly && (
          <>
            <Button
              size="s"
              aria-label={t('eventType.webhooks.changeOf', { url })}
              onClick={() => setStep('edited')}
            >
              {t('eventType.links.change')}
            </Button>
            <Button
              size="s"
              aria-label={t('eventType.webhooks.deleteOf', { url })}
              onClick={() => setStep('deleted')}
            >
              {t('eventType.links.delete')}
            </Button>
          </>
        )}
      </div>
      {writing.isError && step === 'shown' && (
        <Notice tone="danger" title={t('eventType.links.writeFailed')}>
          {t(errorText(writing.error))}
        </Notice>
      )}
      {step === 'deleted' && (
        <ConfirmDialog
          title={t('eventType.webhooks.deleteTitle')}
          keepLabel={t('eventType.deleteKeep')}
          confirmLabel={t('eventType.links.delete')}
          tone="danger"
          pending={writing.isPending}
          pendingText={t('eventType.deleting')}
          onKeep={() => setStep('shown')}
          onConfirm={remove}
        >
          {writing.isError && (
            <Notice tone="danger" title={t('eventType.deleteFailed')}>
              {t(errorText(writing.error))}
            </Notice>
          )}
          <p className="daybook-text">{t('eventType.webhooks.deleteText', { url })}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
