'use client';
import { useEventTypeScene } from './EventTypeScene.js';

/** The way between the tabs. */
export function NavPart() {
  const { model, words, send } = useEventTypeScene();
  const { t } = words;
  const { editor } = model;
  if (!editor) return null;
  return (
    <nav aria-label={t('eventType.tabs')} className="daybook-settings-tabs">
      {editor.tabs.map(({ tab }) => (
        <button
          key={tab}
          type="button"
          aria-current={tab === editor.tab ? 'page' : undefined}
          onClick={() => send({ type: 'tabChosen', tab })}
        >
          {t(`eventType.tab.${tab}`)}
        </button>
      ))}
    </nav>
  );
}
