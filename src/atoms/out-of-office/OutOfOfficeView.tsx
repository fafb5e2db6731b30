'use client';
import { useState } from 'react';
import type { OutOfOffice } from '../../queries/outOfOffice.js';
import type { HoursWords } from '../../schedule/words.js';
import type { Day } from '../../time/types.js';
import { Button } from '../../ui/action/Button.js';
import { Icon } from '../../ui/display/Icon.js';
import { plusIcon } from '../../ui/display/settingsIcons.js';
import { byTime } from './awayDraft.js';
import { AwayDialog } from './parts/AwayDialog.js';
import { AwayRow } from './parts/AwayRow.js';
import { RemoveDialog } from './parts/RemoveDialog.js';
import type { OutOfOfficeController } from './useOutOfOfficeSettings.js';

export interface OutOfOfficeViewProps {
  controller: OutOfOfficeController;
  today: Day;
  words: HoursWords;
}

type Open = { at: 'form'; entry: OutOfOffice | null } | { at: 'removal'; entry: OutOfOffice } | null;

/** Entries that are not over, then those that are; each can be changed and taken away. */
export function OutOfOfficeView({ controller, today, words }: OutOfOfficeViewProps) {
  const { entries, colleagues, save, remove } = controller;
  const { t } = words;
  const [open, setOpen] = useState<Open>(null);
  const { coming, over } = byTime(entries, today);
  const rowOf = (entry: OutOfOffice) => (
    <AwayRow
      key={entry.id}
      entry={entry}
      colleagues={colleagues}
      words={words}
      onEdit={() => setOpen({ at: 'form', entry })}
      onRemove={() => setOpen({ at: 'removal', entry })}
    />
  );
  return (
    <section className="daybook-away" aria-label={t('hours.awayTitle')}>
      <header className="daybook-away-head">
        <div>
          <h2 className="daybook-heading">{t('hours.awayTitle')}</h2>
          <p className="daybook-text" data-tone="muted" data-size="s">
            {t('hours.awayText')}
          </p>
        </div>
        <Button onClick={() => setOpen({ at: 'form', entry: null })}>
          <Icon path={plusIcon} />
          {t('hours.awayAdd')}
        </Button>
      </header>
      {coming.length === 0 && (
        <p className="daybook-text" data-tone="muted">
          {t('hours.awayNone')}
        </p>
      )}
      {coming.length > 0 && <ul className="daybook-away-list">{coming.map(rowOf)}</ul>}
      {over.length > 0 && (
        <>
          <h3 className="daybook-heading" data-size="m">
            {t('hours.awayOver')}
          </h3>
          <ul className="daybook-away-list" data-over="">
            {over.map(rowOf)}
          </ul>
        </>
      )}
      {open?.at === 'form' && (
        <AwayDialog
          entry={open.entry}
          colleagues={colleagues}
          words={words}
          onSave={save}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.at === 'removal' && (
        <RemoveDialog entry={open.entry} words={words} onRemove={remove} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}
