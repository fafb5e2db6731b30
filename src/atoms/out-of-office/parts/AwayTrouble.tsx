'use client';
import { errorText } from '../../../i18n/errorText.js';
import type { Translator } from '../../../i18n/translator.js';
import { Button } from '../../../ui/action/Button.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';

export interface AwayTroubleProps {
  /** `wordless`: not even the words for it could be fetched. */
  kind: 'noOrganization' | 'refused' | 'failed' | 'wordless';
  error: unknown;
  t: Translator;
  onRetry: () => void;
}

const titles = {
  noOrganization: 'hours.awayNoOrganizationTitle',
  refused: 'hours.awayRefusedTitle',
  failed: 'hours.awayFailedTitle',
} as const;

/** Why no days can be kept here, and one way on where there is one. */
export function AwayTrouble({ kind, error, t, onRetry }: AwayTroubleProps) {
  const mayPass = kind === 'failed' || kind === 'wordless';
  return (
    <section className="daybook-away-trouble">
      <EmptyState
        icon="info"
        title={kind === 'wordless' ? t('error.offline') : t(titles[kind])}
        headingLevel={2}
        role="status"
        actions={mayPass ? <Button onClick={onRetry}>{t('booker.retry')}</Button> : undefined}
      >
        {kind === 'failed' && t(errorText(error))}
        {kind === 'noOrganization' && t('hours.awayNoOrganizationText')}
        {kind === 'refused' && t('hours.awayRefusedText')}
      </EmptyState>
    </section>
  );
}
