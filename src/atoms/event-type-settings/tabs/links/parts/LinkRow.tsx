'use client';
import type { HostedEventTypeInput } from '../../../../../queries/event-type/hostedEventType.js';
import type { PrivateLink } from '../../../../../queries/event-type/privateLinks.js';
import { useWritePrivateLink } from '../../../../../queries/event-type/useWritePrivateLink.js';
import { RecordRow } from '../../../../../settings/records/RecordRow.js';
import { dayOf } from '../../../../../time/day.js';
import { parseZone } from '../../../../../time/zone.js';
import { Button } from '../../../../../ui/action/Button.js';
import { useCopy } from '../../../../../ui/device/useCopy.js';
import { copiedWords } from '../../../composition/copiedWords.js';
import { useEditor } from '../../../composition/EventTypeScene.js';
import { useHostZone } from '../../../composition/useHostZone.js';
import { LinkForm } from './LinkForm.js';

export interface LinkRowProps {
  link: PrivateLink;
  input: HostedEventTypeInput;
  onGone: () => void;
}

/** One link: its address, how long it works, and what can be done with it. */
export function LinkRow({ link, input, onGone }: LinkRowProps) {
  const { editor, words, say, isDryRun } = useEditor();
  const { t, f } = words;
  const zone = useHostZone() ?? parseZone('UTC');
  const writing = useWritePrivateLink(input);
  const { shown, copy } = useCopy<HTMLSpanElement>();
  const shownUrl = link.url.replace(/^https?:\/\//, '');
  const ends =
    link.endsAt === null
      ? t('eventType.links.used', { count: link.most ?? 1, used: link.used })
      : t('eventType.links.until', {
          day: f.fullDay(dayOf(link.endsAt, zone)),
          time: f.time(link.endsAt, zone),
        });

  async function remove() {
    if (isDryRun) return say(t('eventType.dryRun'));
    await writing.mutateAsync({ linkId: link.id });
    say(t('eventType.links.deleted'));
  }

  return (
    <RecordRow
      name={shownUrl}
      nameRef={shown}
      facts={ends}
      badge={link.isOver && t('eventType.links.over')}
      actions={
        <Button
          size="s"
          aria-label={t('eventType.links.copyOf', { link: shownUrl })}
          onClick={() => void copy(link.url).then((isCopied) => say(t(copiedWords(isCopied))))}
        >
          {t('eventType.links.copy')}
        </Button>
      }
      isReadOnly={editor.isReadOnly}
      deleteTitle={t('eventType.links.deleteTitle')}
      deleteText={t('eventType.links.deleteText')}
      t={t}
      form={(onDone) => <LinkForm input={input} link={link} onDone={onDone} />}
      onDelete={remove}
      onGone={onGone}
    />
  );
}
