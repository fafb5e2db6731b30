'use client';
import { useState } from 'react';
import type { Translator } from '../../i18n/translator.js';
import { Button } from '../../ui/action/Button.js';
import { Field } from '../../ui/form/Field.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { makeSecret } from '../sample/signBody.js';
import type { SecretDraft } from '../webhookDraft.js';

export interface SecretFieldProps {
  draft: SecretDraft;
  /** As the server has it; empty: none. */
  stored: string;
  onChange: (draft: SecretDraft) => void;
  t: Translator;
}

/** What calls are signed with. It is not shown unless she asks. */
export function SecretField({ draft, stored, onChange, t }: SecretFieldProps) {
  const [isShown, setShown] = useState(false);
  const isKept = draft.at === 'kept';
  const text = isKept ? stored : draft.text;
  const type = (typed: string) => onChange({ at: 'typed', text: typed });
  const hint = isKept ? 'webhooks.secretKept' : stored ? 'webhooks.secretReplaceHint' : 'webhooks.secretHint';

  return (
    <div className="daybook-webhook-secret">
      <Field label={t('webhooks.secret')} hint={t(hint)}>
        <TextInput
          type={isShown ? 'text' : 'password'}
          dir="ltr"
          autoComplete="new-password"
          spellCheck={false}
          value={isKept && !isShown ? '•'.repeat(12) : text}
          readOnly={isKept}
          onValueChange={type}
        />
      </Field>
      <div className="daybook-record-actions">
        {text !== '' && (
          <Button size="s" onClick={() => setShown(!isShown)}>
            {t(isShown ? 'webhooks.secretHide' : 'webhooks.secretShow')}
          </Button>
        )}
        {isKept && (
          <Button size="s" onClick={() => type('')}>
            {t('webhooks.secretReplace')}
          </Button>
        )}
        {!isKept && (
          <Button
            size="s"
            onClick={() => {
              type(makeSecret());
              setShown(true);
            }}
          >
            {t('webhooks.secretMake')}
          </Button>
        )}
        {!isKept && stored !== '' && (
          <Button size="s" onClick={() => onChange({ at: 'kept' })}>
            {t('webhooks.secretKeep')}
          </Button>
        )}
      </div>
    </div>
  );
}
