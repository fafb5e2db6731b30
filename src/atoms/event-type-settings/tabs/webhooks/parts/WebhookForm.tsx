'use client';
import { useState } from 'react';
import { isPageAddress } from '../../../../../event-type/checks/checkAdvanced.js';
import { errorText } from '../../../../../i18n/errorText.js';
import { useWriteWebhook } from '../../../../../queries/useWriteWebhook.js';
import type { Webhook, WebhookOwner, WebhookValues } from '../../../../../queries/webhooks.js';
import { Button } from '../../../../../ui/action/Button.js';
import { Notice } from '../../../../../ui/feedback/Notice.js';
import { Field } from '../../../../../ui/form/Field.js';
import { TextArea } from '../../../../../ui/form/TextArea.js';
import { TextInput } from '../../../../../ui/form/TextInput.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { isAddressTaken } from '../isAddressTaken.js';
import { TriggerChoice } from './TriggerChoice.js';

export interface WebhookFormProps {
  owner: WebhookOwner;
  /** null: a new one. */
  webhook: Webhook | null;
  onDone: () => void;
}

const first: WebhookValues = {
  url: '',
  isActive: true,
  triggers: ['BOOKING_CREATED', 'BOOKING_RESCHEDULED', 'BOOKING_CANCELLED'],
  secret: '',
  template: '',
};

/** Where calls go and for what, signed or in a form of their own. Written when she presses its button. */
export function WebhookForm({ owner, webhook, onDone }: WebhookFormProps) {
  const { words, say, isDryRun } = useEditor();
  const { t } = words;
  const writing = useWriteWebhook(owner);
  const [values, setValues] = useState<WebhookValues>(webhook ?? first);
  const [isTried, setTried] = useState(false);
  const { url, triggers, secret, template } = values;
  const change = (patch: Partial<WebhookValues>) => setValues((before) => ({ ...before, ...patch }));
  const isTaken = isAddressTaken(writing.error) && writing.variables?.values?.url === url;
  const isWrongUrl = !isPageAddress(url);

  function urlFault(): string | undefined {
    if (isTaken) return t('eventType.webhooks.taken');
    return isTried && isWrongUrl ? t('eventType.advanced.noAddress') : undefined;
  }

  function write() {
    setTried(true);
    if (isWrongUrl || triggers.length === 0) return;
    if (isDryRun) {
      say(t('eventType.dryRun'));
      return onDone();
    }
    writing.mutate(webhook ? { id: webhook.id, values } : { values }, {
      onSuccess: () => {
        say(t(webhook ? 'eventType.webhooks.changed' : 'eventType.webhooks.made'));
        onDone();
      },
    });
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be seen
    <div
      className="daybook-record-form"
      role="group"
      aria-label={t(webhook ? 'eventType.webhooks.changeTitle' : 'eventType.webhooks.add')}
    >
      {writing.isError && !isTaken && (
        <Notice tone="danger" title={t('eventType.links.writeFailed')}>
          {t(errorText(writing.error))}
        </Notice>
      )}
      <Field label={t('eventType.webhooks.url')} hint={t('eventType.webhooks.urlHint')} error={urlFault()}>
        <TextInput
          type="url"
          dir="ltr"
          autoComplete="off"
          value={url}
          onValueChange={(text) => change({ url: text.trim() })}
        />
      </Field>
      <TriggerChoice
        value={triggers}
        onValueChange={(next) => change({ triggers: next })}
        error={isTried && triggers.length === 0 ? t('eventType.webhooks.noTrigger') : undefined}
      />
      <Field label={t('eventType.webhooks.secret')} hint={t('eventType.webhooks.secretHint')}>
        <TextInput
          dir="ltr"
          autoComplete="off"
          spellCheck={false}
          value={secret}
          onValueChange={(text) => change({ secret: text })}
        />
      </Field>
      <details className="daybook-record-more">
        <summary className="daybook-record-summary">{t('eventType.webhooks.more')}</summary>
        <Field label={t('eventType.webhooks.template')} hint={t('eventType.webhooks.templateHint')}>
          <TextArea
            dir="ltr"
            rows={5}
            spellCheck={false}
            value={template}
            onValueChange={(text) => change({ template: text })}
          />
        </Field>
      </details>
      <div className="daybook-record-actions">
        <Button
          variant="primary"
          pending={writing.isPending}
          pendingText={t('eventType.links.making')}
          onClick={write}
        >
          {t(webhook ? 'eventType.links.keepChange' : 'eventType.webhooks.make')}
        </Button>
        <Button onClick={onDone}>{t('eventType.links.cancel')}</Button>
      </div>
    </div>
  );
}
