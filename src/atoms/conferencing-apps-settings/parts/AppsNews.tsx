'use client';
import { appName } from '../../../event-type/places/placeLabel.js';
import { errorText } from '../../../i18n/errorText.js';
import type { Translator } from '../../../i18n/translator.js';
import { placeOfApp } from '../../../queries/apps/conferencingApps.js';
import { Button } from '../../../ui/action/Button.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { ConferencingAppsNews } from '../conferencingApps.machine.js';

export interface AppsNewsProps {
  news: ConferencingAppsNews | null;
  /** How many event types can be given the new default. */
  others: number;
  t: Translator;
  onGive: () => void;
}

export const isBadNews = (news: ConferencingAppsNews): boolean => 'error' in news && news.error !== null;

export function newsText(news: ConferencingAppsNews, t: Translator): string {
  if (news.what === 'dryRun') return t('apps.dryRun');
  const name = appName(placeOfApp[news.app]);
  if (news.what === 'given') return t('apps.given', { name, count: news.count });
  return news.error ? t(`apps.${news.what}Failed`, { name }) : t(`apps.${news.what}Done`, { name });
}

/** What was done, or could not be, and after a new default what may follow from it. It goes with the next thing that is begun. */
export function AppsNews({ news, others, t, onGive }: AppsNewsProps) {
  if (news && isBadNews(news)) {
    return (
      <Notice tone="danger" title={newsText(news, t)}>
        {'error' in news && t(errorText(news.error))}
      </Notice>
    );
  }
  return (
    <Notice
      tone="success"
      live="none"
      title={news && newsText(news, t)}
      actions={
        others > 0 && (
          <Button size="s" onClick={onGive}>
            {t('apps.give')}
          </Button>
        )
      }
    >
      {others > 0 && t('apps.giveOffer', { count: others })}
    </Notice>
  );
}
