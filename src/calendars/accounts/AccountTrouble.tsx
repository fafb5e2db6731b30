'use client';
import { sentences } from '../../i18n/sentences.js';
import { Button } from '../../ui/action/Button.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { providerName } from '../accountName.js';
import type { CalendarWords } from '../words.js';
import type { AccountCardModel } from './calendarAccounts.model.js';

export interface AccountTroubleProps {
  card: AccountCardModel;
  canConnect: boolean;
  canRemove: boolean;
  isChecking: boolean;
  words: CalendarWords;
  onReconnect: () => void;
  onCheck: () => void;
  onRemove: () => void;
}

/** What of a broken account is at risk: all that is said is what the API does then. */
function riskOf({ account, rows }: AccountCardModel, { t }: CalendarWords): string {
  if (account.calendars.length === 0) return t('calendars.brokenUnknown');
  const count = rows.filter(({ isOn }) => isOn).length;
  return count === 0 ? t('calendars.brokenOff') : t('calendars.brokenOn', { count });
}

/** An account that does not answer: why, what follows from it, and the ways on. */
export function AccountTrouble(props: AccountTroubleProps) {
  const { card, canConnect, canRemove, isChecking, words, onReconnect, onCheck, onRemove } = props;
  const { t, f } = words;
  const { account, provider, rows } = card;
  const name = providerName(account, t);
  const isDelegated = account.delegationCredentialId !== null;
  return (
    <Notice
      tone="danger"
      live="none"
      className="daybook-calendars-trouble"
      title={t('calendars.brokenTitle', { provider: name })}
      actions={
        <>
          {provider && !isDelegated && canConnect && (
            <Button variant="primary" onClick={onReconnect}>
              {t('calendars.reconnect', { provider: name })}
            </Button>
          )}
          <Button pending={isChecking} pendingText={t('calendars.checking')} onClick={onCheck}>
            {t('calendars.checkAgain')}
          </Button>
          {canRemove && (
            <Button variant="quiet" onClick={onRemove}>
              {t('calendars.remove')}
            </Button>
          )}
        </>
      }
    >
      <p className="daybook-text">
        {sentences(
          f,
          account.problem && t('calendars.brokenSays', { problem: account.problem }),
          riskOf(card, words),
          rows.some(({ isDestination }) => isDestination) && t('calendars.brokenPlace'),
          isDelegated && t('calendars.brokenDelegated'),
        )}
      </p>
    </Notice>
  );
}
