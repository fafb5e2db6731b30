import type { Translator } from '../../i18n/translator.js';
import { noSecret, payloadVersion, signatureHeader, versionHeader } from '../sample/sampleCall.js';
import { verifyExample } from '../sample/verifyExample.js';

/** How a server tells that a call is real. */
export function SignatureHelp({ t }: { t: Translator }) {
  return (
    <details className="daybook-record-more">
      <summary className="daybook-record-summary">{t('webhooks.verify')}</summary>
      <p className="daybook-text">
        {t('webhooks.verifyText', { header: signatureHeader, unsigned: noSecret })}
      </p>
      <p className="daybook-text">{t('webhooks.verifyByDaybook', { name: 'verifyWebhook' })}</p>
      <pre className="daybook-webhook-code" dir="ltr">
        {verifyExample}
      </pre>
      <p className="daybook-text" data-tone="muted">
        {t('webhooks.versionText', { version: payloadVersion, header: versionHeader })}
      </p>
    </details>
  );
}
