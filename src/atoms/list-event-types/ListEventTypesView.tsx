'use client';
import { useEffect, useRef } from 'react';
import type { SettingWords } from '../../event-type/settingWords.js';
import { ListTrouble } from '../../settings/ListTrouble.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { BulkBar } from './bulk/BulkBar.js';
import { HoursDialog } from './bulk/HoursDialog.js';
import { PlaceDialog } from './bulk/PlaceDialog.js';
import type { ListEventTypesLooks } from './listEventTypesLooks.js';
import { DeleteDialog } from './parts/DeleteDialog.js';
import { EventTypeRow } from './parts/EventTypeRow.js';
import { ListHead } from './parts/ListHead.js';
import { isBadNews, ListNews, newsText } from './parts/ListNews.js';
import { NothingFound } from './parts/NothingFound.js';
import { NothingYet } from './parts/NothingYet.js';
import type { ListEventTypesController } from './useListEventTypes.js';

export interface ListEventTypesViewProps {
  controller: ListEventTypesController;
  looks: ListEventTypesLooks;
  words: SettingWords;
}

/** Paints the model. */
export function ListEventTypesView({ controller, looks, words }: ListEventTypesViewProps) {
  const { model, owner, bulk, retry } = controller;
  const { t } = words;
  const section = useRef<HTMLElement>(null);
  const wasDeleted = model.news?.what === 'deleted';
  // The row that had the focus has gone with the event type.
  useEffect(() => {
    if (wasDeleted) section.current?.focus();
  }, [wasDeleted]);
  if (model.status === 'refused' || model.status === 'failed') {
    const { status, error } = model;
    const title = t(`eventType.list.${status}Title`);
    return <ListTrouble kind={status} title={title} error={error} t={t} onRetry={retry} />;
  }
  const { rows, question, query } = model;
  const isTeam = owner.teamId !== undefined;
  const isChoosable = looks.allowBulkChange !== false && model.total > 1;
  const news = looks.disableToasts ? null : model.news;
  const isSearching = model.isSearchable && query.trim() !== '';
  const found = isSearching ? t('eventType.list.found', { count: rows.length }) : '';
  return (
    <section
      ref={section}
      className="daybook-event-types"
      aria-label={t('eventType.list.label')}
      tabIndex={-1}
    >
      <LiveRegion message={news && !isBadNews(news) ? newsText(news, t) : ''} />
      <LiveRegion message={found} />
      {model.status !== 'empty' && (
        <ListHead controller={controller} createButton={looks.createButton} t={t} />
      )}
      {news && <ListNews news={news} t={t} />}
      {model.status === 'empty' &&
        (looks.noEventTypeChildren ?? <NothingYet isTeam={isTeam} createButton={looks.createButton} t={t} />)}
      {isSearching && rows.length === 0 && (
        <NothingFound query={query} t={t} onClear={() => controller.search('')} />
      )}
      {isChoosable && rows.length > 0 && <BulkBar bulk={bulk} rows={rows} t={t} />}
      {rows.length > 0 && (
        <ul className="daybook-event-types-list">
          {rows.map((row) => (
            <EventTypeRow
              key={row.eventType.id}
              row={row}
              isChoosable={isChoosable}
              controller={controller}
              looks={looks}
              words={words}
            />
          ))}
        </ul>
      )}
      {question && (
        <DeleteDialog
          question={question}
          mayHide={looks.allowHide !== false}
          t={t}
          onKeep={controller.dismiss}
          onConfirm={controller.confirm}
        />
      )}
      {bulk.state.asked === 'hours' && <HoursDialog bulk={bulk} isTeam={isTeam} t={t} />}
      {bulk.state.asked === 'place' && <PlaceDialog bulk={bulk} isTeam={isTeam} t={t} />}
    </section>
  );
}
