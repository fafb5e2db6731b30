'use client';
import { useEffect, useRef } from 'react';
import type { Translator } from '../../i18n/translator.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import type { ConferencingAppsLooks } from './conferencingAppsLooks.js';
import { AppCard } from './parts/AppCard.js';
import { AppsNews, isBadNews, newsText } from './parts/AppsNews.js';
import { DisconnectDialog } from './parts/DisconnectDialog.js';
import { GiveDefaultDialog } from './parts/GiveDefaultDialog.js';
import type { ConferencingAppsController } from './useConferencingAppsSettings.js';

export interface ConferencingAppsViewProps {
  controller: ConferencingAppsController;
  looks: ConferencingAppsLooks;
  t: Translator;
}

/** Paints the model. */
export function ConferencingAppsView({ controller, looks, t }: ConferencingAppsViewProps) {
  const { model, owner, given } = controller;
  const section = useRef<HTMLElement>(null);
  const isGone = model.news?.what === 'disconnected';
  // The button that had the focus has gone with the app.
  useEffect(() => {
    if (isGone) section.current?.focus();
  }, [isGone]);
  const news = looks.disableToasts ? null : model.news;
  const isTeam = owner.teamId !== undefined;
  return (
    <section ref={section} className="daybook-apps" aria-label={t('apps.title')} tabIndex={-1}>
      <LiveRegion message={news && !isBadNews(news) ? newsText(news, t) : ''} />
      {!looks.disableHeader && (
        <div className="daybook-apps-head">
          <h2 className="daybook-heading" data-size="xl">
            {t('apps.title')}
          </h2>
          <p className="daybook-text" data-tone="muted">
            {isTeam ? t('apps.teamHint') : t('apps.hint')}
          </p>
        </div>
      )}
      {(news || model.others.length > 0) && (
        <AppsNews news={news} others={model.others.length} t={t} onGive={given.open} />
      )}
      <ul className="daybook-apps-list">
        {model.rows.map((row) => (
          <AppCard key={row.place} row={row} controller={controller} logos={looks.logos} t={t} />
        ))}
      </ul>
      {model.question && (
        <DisconnectDialog
          question={model.question}
          t={t}
          onKeep={controller.dismiss}
          onConfirm={controller.confirm}
        />
      )}
      {given.bulk.state.asked === 'place' && <GiveDefaultDialog given={given} t={t} />}
    </section>
  );
}
