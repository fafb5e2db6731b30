'use client';
import { errorText } from '../../../i18n/errorText.js';
import type { Translator } from '../../../i18n/translator.js';
import { Button } from '../../../ui/action/Button.js';
import { EmptyState } from '../../../ui/feedback/EmptyState.js';
import type { NewOwner } from '../useNewOwner.js';

export interface OwnerTroubleProps {
  whose: NewOwner;
  t: Translator;
}

/** Why none can be created for that team, and one way on. */
export function OwnerTrouble({ whose, t }: OwnerTroubleProps) {
  const { status, team, error, retry } = whose;
  const name = team?.name ?? t('eventType.new.theTeam');
  const kind = status === 'member' ? 'member' : status === 'failed' ? 'failed' : 'missing';
  return (
    <EmptyState
      icon="info"
      className="daybook-new-event-type-trouble"
      title={
        kind === 'member' ? t('eventType.new.memberTitle', { team: name }) : t(`eventType.new.${kind}Title`)
      }
      headingLevel={3}
      role="status"
      actions={kind === 'failed' ? <Button onClick={retry}>{t('booker.retry')}</Button> : undefined}
    >
      {kind === 'failed' ? t(errorText(error)) : t(`eventType.new.${kind}Text`)}
    </EmptyState>
  );
}
