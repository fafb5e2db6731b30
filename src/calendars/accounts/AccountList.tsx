'use client';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { accountName } from '../accountName.js';
import { NoCalendars } from '../connecting/NoCalendars.js';
import type { CalendarWords } from '../words.js';
import { AccountCard } from './AccountCard.js';
import type { CalendarAccountsLooks, CalendarAccountsOptions } from './calendarAccountsOptions.js';
import type { CalendarAccountsController, CalendarNews } from './useCalendarAccounts.js';

export interface AccountListProps {
  controller: CalendarAccountsController;
  options: CalendarAccountsOptions;
  looks: CalendarAccountsLooks;
  words: CalendarWords;
}

const DisconnectDialog = lazy(() =>
  import('../disconnecting/DisconnectDialog.js').then((module) => ({ default: module.DisconnectDialog })),
);

function newsText({ what, account }: CalendarNews, { t }: CalendarWords): string {
  if (!account) return t('calendars.connected');
  return t(what === 'connected' ? 'calendars.reconnected' : 'calendars.removed', {
    account: accountName(account, t),
  });
}

/** All accounts, or how to connect the first one, what was last done, and what follows where none of them blocks. */
export function AccountList({ controller, options, looks, words }: AccountListProps) {
  const { model, news, question } = controller;
  const { t } = words;
  const section = useRef<HTMLDivElement>(null);
  const isGone = news?.what === 'disconnected';
  const isConnected = news?.what === 'connected';
  const shown = model.accounts.map(({ key, health }) => `${key} ${health}`).join();
  // The card that had the focus has gone with the account.
  useEffect(() => {
    if (isGone) section.current?.focus();
  }, [isGone]);
  // So has the button that connected it, once the account is read.
  // biome-ignore lint/correctness/useExhaustiveDependencies(shown): buttons come and go with it.
  useEffect(() => {
    if (isConnected && document.activeElement === document.body) section.current?.focus();
  }, [isConnected, shown]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      ref={section}
      role="group"
      aria-label={t('connect.accounts')}
      className="daybook-calendars-accounts"
      tabIndex={-1}
    >
      <LiveRegion message={news ? newsText(news, words) : ''} />
      {news && (
        <Notice tone="success" live="none">
          {newsText(news, words)}
        </Notice>
      )}
      {model.status === 'empty' && (
        <NoCalendars controller={controller} options={options} looks={looks} words={words} />
      )}
      {model.blocksNothing && (
        <Notice tone="warning" title={t('calendars.nothingTitle')}>
          {t('calendars.nothingText')}
        </Notice>
      )}
      {model.accounts.map((card) => (
        <AccountCard key={card.key} card={card} controller={controller} looks={looks} words={words} />
      ))}
      {question && (
        <Suspense>
          <DisconnectDialog
            question={question}
            words={words}
            onKeep={controller.dismiss}
            onConfirm={controller.confirm}
          />
        </Suspense>
      )}
    </div>
  );
}
