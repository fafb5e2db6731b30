'use client';
import { useState } from 'react';
import type { Translator } from '../../i18n/translator.js';
import { Button } from '../../ui/action/Button.js';
import { copyText, useCopy } from '../../ui/device/useCopy.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { Field } from '../../ui/form/Field.js';
import { Select } from '../../ui/form/Select.js';
import { TextArea } from '../../ui/form/TextArea.js';
import { exampleMessage } from '../sample/exampleMessage.js';
import { curlOf, headersOf, noSecret, sampleBody } from '../sample/sampleCall.js';
import { canSign } from '../sample/signBody.js';
import { useSignature } from '../sample/useSignature.js';
import { isKnown, triggerWords } from '../triggers/triggerGroups.js';
import { templateFindings, type WebhookDraft } from '../webhookDraft.js';

export interface SampleCallPartProps {
  draft: WebhookDraft;
  /** What it is signed with; empty: not at all. */
  secret: string;
  t: Translator;
}

/** To be read, marked and scrolled by keyboard too. */
const asCode = {
  className: 'daybook-webhook-template',
  dir: 'ltr',
  readOnly: true,
  spellCheck: false,
  onValueChange: () => {},
} as const;

const markWhole = (area: HTMLTextAreaElement | null) => {
  area?.focus();
  area?.select();
};

/** A call as it would come, with an example's values: to be seen, and to be sent by herself, since the API sends no test. */
export function SampleCallPart({ draft, secret, t }: SampleCallPartProps) {
  const { url, triggers } = draft;
  const [chosen, setChosen] = useState('');
  const [news, setNews] = useState('');
  const trigger = triggers.find((each) => each === chosen) ?? triggers[0] ?? 'BOOKING_CREATED';
  // What can't be filled in is not shown as if it could.
  const template = templateFindings(draft).fault ? '' : draft.template;
  const { body, contentType } = sampleBody(template, exampleMessage(trigger));
  const signature = useSignature(body, secret);
  const shown = secret === '' ? noSecret : (signature ?? '');
  const isSignable = secret === '' || canSign();
  const ofBody = useCopy<HTMLTextAreaElement>();
  const ofHeaders = useCopy<HTMLTextAreaElement>();
  const curl = curlOf({ url, body, contentType, signature: shown });
  // It stands nowhere else, so it is shown where it has to be copied by hand.
  const [isCurlShown, showCurl] = useState(false);
  async function copy(copying: Promise<boolean>) {
    const isCopied = await copying;
    setNews(t(isCopied ? 'webhooks.copied' : 'webhooks.copyFailed'));
    return isCopied;
  }

  return (
    <details className="daybook-record-more">
      <summary className="daybook-record-summary">{t('webhooks.sample')}</summary>
      <p className="daybook-text">{t('webhooks.sampleText')}</p>
      {triggers.length > 1 && (
        <Field label={t('webhooks.sampleOf')}>
          <Select
            options={triggers.map((each) => ({
              value: each,
              label: isKnown(each) ? t(triggerWords[each]) : each,
            }))}
            value={trigger}
            onValueChange={setChosen}
          />
        </Field>
      )}
      <Field label={t('webhooks.sampleHeaders')}>
        <TextArea
          {...asCode}
          ref={ofHeaders.shown}
          rows={3}
          value={headersOf({ contentType, signature: shown }).join('\n')}
        />
      </Field>
      <Field label={t('webhooks.sampleBody')}>
        <TextArea {...asCode} ref={ofBody.shown} rows={6} value={body} />
      </Field>
      {isCurlShown && (
        <Field label={t('webhooks.copyCurl')}>
          <TextArea {...asCode} ref={markWhole} rows={6} value={curl} />
        </Field>
      )}
      {!isSignable && <p className="daybook-text">{t('webhooks.sampleUnsigned')}</p>}
      <div className="daybook-record-actions">
        <Button size="s" onClick={() => void copy(ofBody.copy(body))}>
          {t('webhooks.copyBody')}
        </Button>
        {signature !== null && (
          <Button size="s" onClick={() => void copy(ofHeaders.copy(signature))}>
            {t('webhooks.copySignature')}
          </Button>
        )}
        {isSignable && url !== '' && (
          <Button size="s" onClick={() => void copy(copyText(curl)).then((isCopied) => showCurl(!isCopied))}>
            {t('webhooks.copyCurl')}
          </Button>
        )}
        {news && (
          <span className="daybook-text" data-tone="muted" data-size="s" aria-hidden="true">
            {news}
          </span>
        )}
        <LiveRegion message={news} />
      </div>
    </details>
  );
}
