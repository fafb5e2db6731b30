'use client';
import { type FormEvent, useState } from 'react';
import { useCal } from '../../provider/useCal.js';
import { useSaveIcsFeeds } from '../../queries/calendars/connecting/useSaveIcsFeeds.js';
import { useConnectedCalendars } from '../../queries/calendars/useConnectedCalendars.js';
import { Button } from '../../ui/action/Button.js';
import { Icon } from '../../ui/display/Icon.js';
import { Skeleton } from '../../ui/display/Skeleton.js';
import { plusIcon } from '../../ui/display/settingsIcons.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { GeneralError } from './AppleForm.js';
import { integrationOf } from './calendarProviders.js';
import { IcsLinkField } from './IcsLinkField.js';
import { checkLinks } from './icsLinks.js';
import type { ProviderFormProps } from './useProviderForm.js';

/** What is connected by links so far: all links are one account, and those that are saved take the place of those before. */
function useKnownLinks() {
  const { data, isPending } = useConnectedCalendars();
  const feeds = (data?.accounts ?? []).filter(({ integration }) => integration === integrationOf.ics);
  const links = feeds.flatMap(({ calendars }) => calendars.map(({ externalId }) => externalId));
  return { isPending, links, isLost: feeds.length > 0 && links.length === 0 };
}

/** The links of published calendars, those that are connected already among them. */
export function IcsForm(props: ProviderFormProps) {
  const { isPending, links, isLost } = useKnownLinks();
  if (isPending) return <Skeleton />;
  return <Links known={links} isLost={isLost} {...props} />;
}

interface Row {
  readonly key: number;
  readonly text: string;
}

function Links({
  form,
  t,
  known,
  isLost,
}: ProviderFormProps & { known: readonly string[]; isLost: boolean }) {
  const { locale } = useCal();
  const { mutateAsync } = useSaveIcsFeeds();
  const [rows, setRows] = useState<readonly Row[]>(() => [...known, ''].map((text, key) => ({ key, text })));
  const [nextKey, setNextKey] = useState(known.length + 1);
  // A row that was added, or is the first to mend, gets the focus; `turn` makes two in a row differ.
  const [focus, setFocus] = useState({ row: known.length, turn: 0 });
  const [wasTried, setTried] = useState(false);
  const { faults, urls } = checkLinks(rows.map(({ text }) => text));
  const { isPending, error } = form;
  const focusOn = (row: number) => setFocus(({ turn }) => ({ row, turn: turn + 1 }));

  function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    setTried(true);
    if (!urls) return focusOn(faults.findIndex((fault) => fault !== null));
    void form.send(() => mutateAsync({ urls }));
  }
  function add() {
    setRows([...rows, { key: nextKey, text: '' }]);
    setNextKey(nextKey + 1);
    focusOn(rows.length);
  }
  function remove(index: number) {
    setRows(rows.filter((_, other) => other !== index));
    focusOn(Math.max(0, index - 1));
  }

  const isRefused = error?.code === 'bad_request';
  const title = rows.length > 1 ? t('connect.icsRefusedSeveral') : t('connect.icsRefused');
  return (
    <form id={form.id} className="daybook-connect-form" noValidate onSubmit={submit}>
      <p>{t('connect.icsText')}</p>
      {isLost && (
        <Notice tone="warning" live="none">
          {t('connect.icsReplaced')}
        </Notice>
      )}
      {isRefused ? (
        <Notice tone="danger" title={title}>
          {t('connect.icsRefusedText')}
        </Notice>
      ) : (
        <GeneralError error={error} t={t} />
      )}
      {rows.map(({ key, text }, index) => (
        <IcsLinkField
          key={key}
          text={text}
          number={(index + 1).toLocaleString(locale)}
          fault={wasTried ? (faults[index] ?? null) : null}
          isPending={isPending}
          focusTurn={focus.row === index ? focus.turn : null}
          t={t}
          onChange={(text) => setRows(rows.map((row) => (row.key === key ? { key, text } : row)))}
          onRemove={rows.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      <Button variant="quiet" size="s" className="daybook-connect-add" disabled={isPending} onClick={add}>
        <Icon path={plusIcon} />
        {t('connect.icsAdd')}
      </Button>
    </form>
  );
}
