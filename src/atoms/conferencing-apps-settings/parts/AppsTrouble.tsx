'use client';
import { errorText } from '../../../i18n/errorText.js';
import type { Translator } from '../../../i18n/translator.js';
import { Button } from '../../../ui/action/Button.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';

export interface AppsTroubleProps {
  /** `wordless`: not even the words for it could be fetched. */
  kind: 'noOrganization' | 'refused' | 'failed' | 'wordless';
  error: unknown;
  t: Translator;
  onRetry: () => void;
}

/** Why there are no apps to show, and one way on where there is one. */
export function AppsTrouble({ kind, error, t, onRetry }: AppsTroubleProps) {
  const mayPass = kind === 'failed' || kind === 'wordless';
  return (
    <section className="daybook-apps-trouble">
      <EmptyState
        icon="info"
        title={kind === 'wordless' ? t('error.offline') : t(`apps.${kind}Title`)}
        headingLevel={2}
        role="status"
        actions={mayPass ? <Button onClick={onRetry}>{t('booker.retry')}</Button> : undefined}
      >
        {kind === 'noOrganization' && t('apps.noOrganizationText')}
        {kind === 'refused' && t('apps.refusedText')}
        {kind === 'failed' && t(errorText(error))}
      </EmptyState>
    </section>
  );
}
