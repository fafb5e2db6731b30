'use client';
import type { Translator } from '../../../i18n/translator.js';
import { Button } from '../../../ui/action/Button.js';
import { Notice } from '../../../ui/feedback/Notice.js';

export interface StripeNoteProps {
  status: 'invalid' | 'inactive';
  canConnect: boolean;
  onConnect: () => void;
  t: Translator;
}

/** An account is connected and takes no money: why, and what to do. */
export function StripeNote({ status, canConnect, onConnect, t }: StripeNoteProps) {
  const isInactive = status === 'inactive';
  return (
    <Notice
      tone={isInactive ? 'warning' : 'danger'}
      live="none"
      title={isInactive ? t('apps.stripe.inactiveTitle') : t('apps.stripe.invalidTitle')}
      actions={
        isInactive &&
        canConnect && (
          <Button size="s" onClick={onConnect}>
            {t('apps.stripe.finish')}
          </Button>
        )
      }
    >
      {isInactive ? t('apps.stripe.inactiveText') : t('apps.stripe.invalidText')}
    </Notice>
  );
}
