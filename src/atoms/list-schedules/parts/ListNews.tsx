import { errorText } from '../../../i18n/errorText.js';
import type { Translator } from '../../../i18n/translator.js';
import { Notice } from '../../../ui/feedback/Notice.js';
import type { ScheduleListNews } from '../listSchedules.machine.js';

export const newsText = ({ what, name, error }: ScheduleListNews, t: Translator): string =>
  error ? t(`schedules.${what}Failed`, { name }) : t(`schedules.${what}`, { name });

/** What was done, or could not be; it goes with the next thing that is begun. */
export function ListNews({ news, t }: { news: ScheduleListNews; t: Translator }) {
  if (!news.error) {
    return (
      <Notice tone="success" live="none">
        {newsText(news, t)}
      </Notice>
    );
  }
  return (
    <Notice tone="danger" title={newsText(news, t)}>
      {t(errorText(news.error))}
    </Notice>
  );
}
