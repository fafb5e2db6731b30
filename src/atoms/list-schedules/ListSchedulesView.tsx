'use client';
import { useEffect, useRef } from 'react';
import { weekStart } from '../../i18n/weekStart.js';
import { NewDefaultOffer } from '../../schedule/new-default/NewDefaultOffer.js';
import type { HoursWords } from '../../schedule/words.js';
import { ListTrouble } from '../../settings/ListTrouble.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { Notice } from '../../ui/feedback/Notice.js';
import type { ListSchedulesLooks } from './listSchedulesLooks.js';
import { DeleteDialog } from './parts/DeleteDialog.js';
import { ListNews, newsText } from './parts/ListNews.js';
import { ScheduleRow } from './parts/ScheduleRow.js';
import type { ListSchedulesController } from './useListSchedules.js';

export interface ListSchedulesViewProps {
  controller: ListSchedulesController;
  looks: ListSchedulesLooks;
  words: HoursWords;
  /** BCP 47: on which day weeks begin, where nothing else says. */
  locale: string;
}

/** Paints the model. */
export function ListSchedulesView({ controller, looks, words, locale }: ListSchedulesViewProps) {
  const { model, retry } = controller;
  const { t } = words;
  const section = useRef<HTMLElement>(null);
  const wasDeleted = model.news?.what === 'deleted';
  // The row that had the focus has gone with the schedule.
  useEffect(() => {
    if (wasDeleted) section.current?.focus();
  }, [wasDeleted]);
  if (model.status === 'refused' || model.status === 'failed') {
    const { status, error } = model;
    const title = t(`schedules.${status}Title`);
    return <ListTrouble kind={status} title={title} error={error} t={t} onRetry={retry} />;
  }
  const news = looks.disableToasts ? null : model.news;
  return (
    <section ref={section} className="daybook-schedules" aria-label={t('schedules.label')} tabIndex={-1}>
      <LiveRegion message={news && !news.error ? newsText(news, t) : ''} />
      {news && <ListNews news={news} t={t} />}
      {model.hasNoDefault && (
        <Notice tone="warning" title={t('schedules.noDefaultTitle')} live="none">
          {t('schedules.noDefaultText')}
        </Notice>
      )}
      {model.status === 'empty' &&
        (looks.noScheduleChildren ?? (
          <EmptyState icon="clock" title={t('schedules.emptyTitle')} headingLevel={2}>
            {t('schedules.emptyText')}
          </EmptyState>
        ))}
      {model.rows.length > 0 && (
        <ul className="daybook-schedules-list">
          {model.rows.map((row) => (
            <ScheduleRow
              key={row.schedule.id}
              row={row}
              weekStart={model.weekStart ?? weekStart(locale)}
              controller={controller}
              looks={looks}
              words={words}
            />
          ))}
        </ul>
      )}
      <NewDefaultOffer
        schedule={looks.allowApplyToEventTypes === false ? null : (model.newDefault?.schedule ?? null)}
        eventTypes={model.newDefault?.eventTypes ?? []}
        isDryRun={false}
        words={words}
        onClose={controller.settleNewDefault}
      />
      {model.question && (
        <DeleteDialog
          question={model.question}
          words={words}
          onKeep={controller.dismiss}
          onConfirm={controller.confirm}
        />
      )}
    </section>
  );
}
