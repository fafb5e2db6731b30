'use client';
import { useState } from 'react';
import { errorText } from '../../../../../i18n/errorText.js';
import type { HostedEventTypeInput } from '../../../../../queries/event-type/hostedEventType.js';
import type { PrivateLink } from '../../../../../queries/event-type/privateLinks.js';
import { useWritePrivateLink } from '../../../../../queries/event-type/useWritePrivateLink.js';
import { dayOf } from '../../../../../time/day.js';
import { parseZone } from '../../../../../time/zone.js';
import { Button } from '../../../../../ui/action/Button.js';
import { ConfirmDialog } from '../../../../../ui/dialog/ConfirmDialog.js';
import { Notice } from '../../../../../ui/feedback/Notice.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { useHostZone } from '../../../composition/useHostZone.js';
import { LinkForm } from './LinkForm.js';

export interface LinkRowProps {
  link: PrivateLink;
  input: HostedEventTypeInput;
}

/** One link: its address, how long it works, and what can be done with it. */
export function LinkRow({ link, input }: LinkRowProps) {
  const { editor, words, say, isDryRun } = useEditor();
  const { t, f } = words;
  const zone = useHostZone() ?? parseZone('UTC');
  const writing = useWritePrivateLink(input);
  const [step, setStep] = useState<'shown' | 'edited' | 'deleted'>('shown');
  const shownUrl = link.url.replace(/^https?:\/\//, '');
  const ends =
    link.endsAt === null
      ? t('eventType.links.used', { count: link.most ?? 1, used: link.used })
      : t('eventType.links.until', {
          day: f.fullDay(dayOf(link.endsAt, zone)),
          time: f.time(link.endsAt, zone),
        });

  function remove() {
    if (isDryRun) {
      say(t('eventType.dryRun'));
      setStep('shown');
    } else writing.mutate({ linkId: link.id }, { onSuccess: () => say(t('eventType.links.deleted')) });
  }

  if (step === 'edited') {
    return (
      <li className="daybook-record">
        <LinkForm input={input} link={link} onDone={() => setStep('shown')} />
      </li>
    );
  }
  return (
    <li className="daybook-record">
      <div className="daybook-record-words">
        <span className="daybook-record-name" dir="ltr">
          {shownUrl}
        </span>
        <span className="daybook-text" data-tone="muted" data-size="s">
          {ends}
        </span>
        {link.isOver && <span className="daybook-badge">{t('eventType.links.over')}</span>}
      </div>
      <div className="daybook-record-actions">
        <Button
          size="s"
          aria-label={t('eventType.links.copyOf', { link: shownUrl })}
          onClick={() =>
            void navigator.clipboard.writeText(link.url).then(() => say(t('eventType.linkCopied')))
          }
        >
          {t('eventType.links.copy')}
        </Button>
        {!editor.isReadOnly && (
          <>
            <Button
              size="s"
              aria-label={t('eventType.links.changeOf', { link: shownUrl })}
              onClick={() => setStep('edited')}
            >
              {t('eventType.links.change')}
            </Button>
            <Button
              size="s"
              aria-label={t('eventType.links.deleteOf', { link: shownUrl })}
              onClick={() => setStep('deleted')}
            >
              {t('eventType.links.delete')}
            </Button>
          </>
        )}
      </div>
      {step === 'deleted' && (
        <ConfirmDialog
          title={t('eventType.links.deleteTitle')}
          keepLabel={t('eventType.deleteKeep')}
          confirmLabel={t('eventType.links.delete')}
          tone="danger"
          pending={writing.isPending}
          pendingText={t('eventType.deleting')}
          onKeep={() => setStep('shown')}
          onConfirm={remove}
        >
          {writing.isError && (
            <Notice tone="danger" title={t('eventType.deleteFailed')}>
              {t(errorText(writing.error))}
            </Notice>
          )}
          <p className="daybook-text">{t('eventType.links.deleteText')}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
