import { errorText } from '../../../i18n/errorText.js';
import type { Translator } from '../../../i18n/translator.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { EventTypeListNews } from '../listEventTypes.machine.js';

export const isBadNews = (news: EventTypeListNews): boolean =>
  news.what === 'copiedFailed' || ('error' in news && news.error !== null);

export function newsText(news: EventTypeListNews, t: Translator): string {
  switch (news.what) {
    case 'copied':
      return t('eventType.list.copied', { name: news.name });
    case 'copiedFailed':
      return t('eventType.list.copiedFailed');
    case 'hoursDone':
    case 'placeDone':
      return t(`eventType.bulk.${news.what}`, { count: news.count });
    default:
      return news.error
        ? t(`eventType.list.${news.what}Failed`, { name: news.name })
        : t(`eventType.list.${news.what}`, { name: news.name });
  }
}

/** What was done, or could not be; it goes with the next thing that is begun. */
export function ListNews({ news, t }: { news: EventTypeListNews; t: Translator }) {
  if (!isBadNews(news)) {
    return (
      <Notice tone="success" live="none">
        {newsText(news, t)}
      </Notice>
    );
  }
  return (
    <Notice tone="danger" title={newsText(news, t)}>
      {news.what === 'copiedFailed'
        ? t('eventType.list.copyByHand', { url: news.url })
        : 'error' in news && t(errorText(news.error))}
    </Notice>
  );
}
