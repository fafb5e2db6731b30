'use client';
import { type ReactNode, useEffect, useState } from 'react';
import { errorText } from '../../i18n/errorText.js';
import type { Translator } from '../../i18n/translator.js';
import { Button } from '../../ui/action/Button.js';
import { Icon } from '../../ui/display/Icon.js';
import type { IconName } from '../../ui/display/iconPaths.js';
import { Skeleton } from '../../ui/display/Skeleton.js';
import { plusIcon } from '../../ui/display/settingsIcons.js';
import { EmptyState } from '../../ui/feedback/EmptyState.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { usePart } from '../../ui/usePart.js';
import { useFocusBack } from './useFocusBack.js';

export interface RecordListProps<Item> {
  /** What they are called, all together. */
  label: string;
  /** undefined: not read yet. */
  items: readonly Item[] | undefined;
  /** Why they could not be read, or not again; null: they could. */
  error: unknown;
  onRetry: () => void;
  failedTitle: string;
  emptyIcon?: IconName;
  emptyTitle: string;
  emptyText: string;
  /** Of what stands in the list's place: one below the heading around it. */
  headingLevel: 3 | 4;
  /** On the button that begins a new one. */
  addText: string;
  isReadOnly: boolean;
  t: Translator;
  /** One RecordRow. `onGone` after it was deleted. */
  row: (item: Item, onGone: () => void) => ReactNode;
  /** Where a new one is filled in. */
  form: (onDone: () => void) => ReactNode;
}

/** Things that are made, changed and deleted one by one, and at once: no draft and no Save has a part in it. */
export function RecordList<Item>(props: RecordListProps<Item>) {
  const { label, items, error, onRetry, isReadOnly, t, row, form } = props;
  const [isMaking, setMaking] = useState(false);
  const [gone, setGone] = useState(0);
  const add = useFocusBack(isMaking);
  // Once the row's dialog is closed: before, nothing behind it takes the focus.
  useEffect(() => {
    if (gone > 0) add.current?.focus();
  }, [gone, add]);

  return (
    <>
      {error !== null && (
        <Notice
          tone={items ? 'warning' : 'danger'}
          title={props.failedTitle}
          actions={
            <Button size="s" onClick={onRetry}>
              {t('booker.retry')}
            </Button>
          }
        >
          {t(items ? 'settings.recordsStale' : errorText(error))}
        </Notice>
      )}
      {!items && error === null && <RecordSkeleton />}
      {items?.length === 0 && !isMaking && (
        <EmptyState icon={props.emptyIcon} title={props.emptyTitle} headingLevel={props.headingLevel}>
          {props.emptyText}
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <ul className="daybook-records" aria-label={label}>
          {items.map((item) => row(item, () => setGone((before) => before + 1)))}
        </ul>
      )}
      {isMaking && form(() => setMaking(false))}
      {items && !isMaking && !isReadOnly && (
        <div className="daybook-records-add">
          <Button ref={add} onClick={() => setMaking(true)}>
            <Icon path={plusIcon} />
            {props.addText}
          </Button>
        </div>
      )}
    </>
  );
}

function RecordSkeleton() {
  const part = usePart();
  return (
    <div className="daybook-records" aria-busy="true">
      {[0, 1].map((place) => (
        <div key={place} className={part('daybook-record')}>
          <div className="daybook-record-words">
            <Skeleton width="m" />
            <Skeleton width="s" />
          </div>
        </div>
      ))}
    </div>
  );
}
