'use client';
import { Button } from '../../../ui/action/Button.js';
import { useCopy } from '../../../ui/device/useCopy.js';
import { useLate } from '../../../ui/device/useLate.js';
import { Icon } from '../../../ui/display/Icon.js';
import { copyIcon, moreIcon, trashIcon } from '../../../ui/display/settingsIcons.js';
import { Menu } from '../../../ui/menu/Menu.js';
import type { MenuItem } from '../../../ui/menu/menuItem.js';
import { usePart } from '../../../ui/usePart.js';
import { copiedWords } from '../composition/copiedWords.js';
import { useEditor } from '../composition/EventTypeScene.js';
import { useSetting } from '../composition/useSetting.js';

const loadQuestion = async () => (await import('./RemovalQuestion.js')).RemovalQuestion;

/** What it is called and where, whether visitors find it, and what can be done with it as a whole. */
export function Heading() {
  const part = usePart();
  const { editor, looks, words, send, say } = useEditor();
  const { t } = words;
  const hidden = useSetting('hidden');
  const link = useCopy<HTMLParagraphElement>();
  const Question = useLate(loadQuestion, editor.removal.at !== 'none');
  const { draft, base, eventType } = editor;
  const { bookingUrl } = eventType;
  const mayHide = !hidden.isHidden && !hidden.isReadOnly;
  const mayDelete = looks.allowDelete !== false && !editor.isReadOnly;
  const things: (MenuItem | false)[][] = [
    [
      bookingUrl !== null && {
        value: 'copy',
        label: t('eventType.copyLink'),
        icon: <Icon path={copyIcon} />,
      },
      mayHide && { value: 'hide', label: hidden.value ? t('eventType.show') : t('eventType.hide') },
    ],
    [
      mayDelete && {
        value: 'delete',
        label: t('eventType.delete'),
        icon: <Icon path={trashIcon} />,
        tone: 'danger' as const,
      },
    ],
  ];
  const groups = things
    .map((group) => group.filter((item): item is MenuItem => item !== false))
    .filter((group) => group.length > 0);

  function choose(value: string) {
    if (value === 'hide') return hidden.set(!hidden.value);
    if (value === 'delete') return send({ type: 'deletePressed' });
    void link.copy(bookingUrl ?? '').then((isCopied) => say(t(copiedWords(isCopied))));
  }

  return (
    <header className={part('daybook-settings-head')}>
      <div className="daybook-settings-intro">
        <div className="daybook-settings-title">
          <h2
            className="daybook-heading daybook-settings-heading"
            tabIndex={-1}
            data-focus="settings"
            data-changed={draft.title === base.title ? undefined : ''}
          >
            {draft.title.trim() || base.title}
          </h2>
          {!hidden.isHidden && (
            <span
              className="daybook-badge"
              data-tone={hidden.value ? undefined : 'success'}
              data-changed={hidden.isChanged ? '' : undefined}
            >
              {hidden.value ? t('eventType.hiddenBadge') : t('eventType.live')}
            </span>
          )}
        </div>
        <p ref={link.shown} className="daybook-text" data-tone="muted" data-size="s">
          <span dir="auto">{bookingUrl?.replace(/^https?:\/\//, '') ?? draft.slug}</span>
        </p>
      </div>
      {bookingUrl !== null && (
        <a className="daybook-link" href={bookingUrl} target="_blank" rel="noreferrer">
          {t('eventType.openPage')}
        </a>
      )}
      {groups.length > 0 && (
        <Menu
          label={t('eventType.more')}
          groups={groups}
          onChoose={choose}
          trigger={(trigger) => (
            <Button {...trigger} variant="quiet" iconOnly aria-label={t('eventType.more')}>
              <Icon path={moreIcon} />
            </Button>
          )}
        />
      )}
      {Question && <Question editor={editor} words={words} send={send} />}
    </header>
  );
}
