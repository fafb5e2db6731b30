'use client';
import { useRef } from 'react';
import { sayIn } from '../../i18n/said.js';
import type { Translator } from '../../i18n/translator.js';
import { Button } from '../../ui/action/Button.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { Field } from '../../ui/form/Field.js';
import { TextArea } from '../../ui/form/TextArea.js';
import { placeholders } from '../template/placeholders.js';
import { templateFindings, type WebhookDraft } from '../webhookDraft.js';

export interface TemplateFieldProps {
  draft: WebhookDraft;
  onChange: (template: string) => void;
  t: Translator;
}

/** What is sent instead of all that is known, with names that are filled in. What is found in it is said as she types. */
export function TemplateField({ draft, onChange, t }: TemplateFieldProps) {
  const { template } = draft;
  const area = useRef<HTMLTextAreaElement>(null);
  const { fault, warnings } = templateFindings(draft);

  function insert(name: string) {
    const { selectionStart: from, selectionEnd: to } = area.current ?? { selectionStart: 0, selectionEnd: 0 };
    onChange(`${template.slice(0, from)}{{${name}}}${template.slice(to)}`);
    area.current?.focus();
  }

  return (
    <details className="daybook-record-more" open={template !== '' || undefined}>
      <summary className="daybook-record-summary">{t('webhooks.template')}</summary>
      <Field
        label={t('webhooks.template')}
        hint={t('webhooks.templateHint')}
        error={fault && sayIn(t, fault)}
      >
        <TextArea
          ref={area}
          className="daybook-webhook-template"
          dir="ltr"
          rows={6}
          spellCheck={false}
          value={template}
          onValueChange={onChange}
        />
      </Field>
      {warnings.map((warning) => (
        <Notice key={warning.key} tone="warning">
          {sayIn(t, warning)}
        </Notice>
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be seen */}
      <div className="daybook-variables" role="group" aria-label={t('webhooks.templateInsert')}>
        {placeholders.map((name) => (
          <Button key={name} size="s" onClick={() => insert(name)}>
            {`{{${name}}}`}
          </Button>
        ))}
      </div>
    </details>
  );
}
