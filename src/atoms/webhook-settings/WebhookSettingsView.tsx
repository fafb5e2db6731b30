'use client';
import { useState } from 'react';
import { errorText } from '../../i18n/errorText.js';
import type { Translator } from '../../i18n/translator.js';
import type { WebhookOwner } from '../../queries/webhooks/webhooks.js';
import { Button } from '../../ui/action/Button.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { WebhookList } from '../../webhooks/WebhookList.js';
import type { WebhookSettingsController } from './useWebhookSettings.js';

export interface WebhookSettingsViewProps {
  controller: WebhookSettingsController;
  t: Translator;
}

const hints = {
  user: 'webhooks.hintUser',
  eventType: 'webhooks.hintEventType',
  oauthClient: 'webhooks.hintOauthClient',
  organization: 'webhooks.hintOrganization',
} as const satisfies Record<WebhookOwner['kind'], string>;

/** The list under its heading, or why there is none. */
export function WebhookSettingsView({ controller, t }: WebhookSettingsViewProps) {
  const { status, error, retry, owner } = controller;
  const [news, setNews] = useState('');
  if (status === 'refused' || status === 'failed') {
    const isRefused = status === 'refused';
    return (
      <section className="daybook-webhooks" aria-label={t('webhooks.title')}>
        <EmptyState
          icon="info"
          title={t(isRefused ? 'webhooks.refusedTitle' : 'webhooks.failed')}
          headingLevel={2}
          role="status"
          actions={isRefused ? undefined : <Button onClick={retry}>{t('booker.retry')}</Button>}
        >
          {t(isRefused ? 'webhooks.refusedText' : errorText(error))}
        </EmptyState>
      </section>
    );
  }
  return (
    <section className="daybook-webhooks" aria-label={t('webhooks.title')}>
      <header>
        <h2 className="daybook-heading" data-size="xl">
          {t('webhooks.title')}
        </h2>
        <p className="daybook-text" data-tone="muted">
          {t(hints[owner.kind])}
        </p>
      </header>
      <WebhookList headingLevel={3} editing={controller} t={t} say={setNews} />
      <LiveRegion message={news} />
      {news && (
        <p className="daybook-text" data-tone="muted" data-size="s" aria-hidden="true">
          {news}
        </p>
      )}
    </section>
  );
}
