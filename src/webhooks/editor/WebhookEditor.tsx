'use client';
import { useState } from 'react';
import { sayIn } from '../../i18n/said.js';
import type { Webhook } from '../../queries/webhooks/webhooks.js';
import { RecordForm } from '../../settings/records/RecordForm.js';
import { Field } from '../../ui/form/Field.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { isAddressTaken } from '../useWebhookEditing.js';
import { draftOf, faultsOf, isFine, newDraft, secretOf, type WebhookDraft } from '../webhookDraft.js';
import type { WebhookScene } from '../webhookScene.js';
import { SampleCallPart } from './SampleCallPart.js';
import { SecretField } from './SecretField.js';
import { SignatureHelp } from './SignatureHelp.js';
import { TemplateField } from './TemplateField.js';
import { TriggerChoice } from './TriggerChoice.js';

export interface WebhookEditorProps extends WebhookScene {
  /** null: a new one. */
  webhook: Webhook | null;
  onDone: () => void;
}

/** Where calls go and for what, signed or not, as they are or in a form of their own. Sent by its button. */
export function WebhookEditor({ webhook, editing, t, say, onDone }: WebhookEditorProps) {
  const [draft, setDraft] = useState<WebhookDraft>(webhook ? draftOf(webhook) : newDraft);
  const [isTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<{ error: unknown; url: string } | null>(null);
  const change = (patch: Partial<WebhookDraft>) => setDraft((before) => ({ ...before, ...patch }));
  const faults = faultsOf(draft, webhook, editing.webhooks ?? []);
  const isTaken = refusal !== null && isAddressTaken(refusal.error);
  const wasTaken = isTaken && refusal.url === draft.url;
  const secret = secretOf(draft, webhook);
  // A half-typed address is no fault yet; one that is taken is said at once.
  const urlFault = isTried || faults.url?.key === 'webhooks.taken' ? faults.url : null;

  async function send() {
    setPending(true);
    setRefusal(null);
    try {
      await editing.save(draft, webhook);
    } catch (error) {
      setRefusal({ error, url: draft.url });
      return setPending(false);
    }
    const done = t(webhook ? 'webhooks.changed' : 'webhooks.made');
    say(editing.isDryRun ? t('webhooks.dryRun') : done);
    onDone();
  }

  function submit() {
    setTried(true);
    if (!isFine(faults)) return false;
    void send();
    return true;
  }

  return (
    <RecordForm
      label={t(webhook ? 'webhooks.changeTitle' : 'webhooks.add')}
      submitText={t(webhook ? 'settings.recordKeepChange' : 'webhooks.make')}
      isPending={isPending}
      error={isTaken ? null : (refusal?.error ?? null)}
      t={t}
      onSubmit={submit}
      onCancel={onDone}
    >
      <Field
        label={t('webhooks.url')}
        hint={t('webhooks.urlHint')}
        error={wasTaken ? t('webhooks.taken') : urlFault && sayIn(t, urlFault)}
      >
        <TextInput
          type="url"
          dir="ltr"
          autoComplete="off"
          value={draft.url}
          readOnly={isPending}
          onValueChange={(text) => change({ url: text.trim() })}
        />
      </Field>
      <TriggerChoice
        owner={editing.owner}
        value={draft.triggers}
        onValueChange={(triggers) => change({ triggers })}
        error={isTried && faults.triggers ? sayIn(t, faults.triggers) : undefined}
        t={t}
      />
      <SecretField
        draft={draft.secret}
        stored={webhook?.secret ?? ''}
        onChange={(next) => change({ secret: next })}
        t={t}
      />
      <SignatureHelp t={t} />
      <TemplateField draft={draft} onChange={(template) => change({ template })} t={t} />
      <SampleCallPart draft={draft} secret={secret} t={t} />
    </RecordForm>
  );
}
