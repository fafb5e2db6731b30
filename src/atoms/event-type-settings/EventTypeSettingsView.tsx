'use client';
import { type ReactNode, useMemo, useState } from 'react';
import type { SettingWords } from '../../event-type/settingWords.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { usePart } from '../../ui/usePart.js';
import { EventTypeScene } from './composition/EventTypeScene.js';
import { eventTypeParts } from './composition/eventTypeParts.js';
import type { EventTypeEvent } from './eventTypeEvents.js';
import type { EventTypeSettingsModel } from './eventTypeSettings.model.js';
import type { EventTypeLooks } from './options/eventTypeLooks.js';
import { NotEditable } from './parts/NotEditable.js';
import { SettingsSkeleton } from './parts/SettingsSkeleton.js';

export interface EventTypeSettingsViewProps {
  model: EventTypeSettingsModel;
  looks: EventTypeLooks;
  isDryRun: boolean;
  words: SettingWords;
  /** Milliseconds since 1970. */
  now: () => number;
  send: (event: EventTypeEvent) => void;
  retry: () => void;
  /** Parts in a layout of the integrator's own. */
  children?: ReactNode;
}

/** Paints the model. */
export function EventTypeSettingsView(props: EventTypeSettingsViewProps) {
  const { model, looks, isDryRun, words, now, send, retry, children } = props;
  const [said, say] = useState('');
  const scene = useMemo(
    () => ({ model, looks, isDryRun, words, now, send, say }),
    [model, looks, isDryRun, words, now, send],
  );
  const { t } = words;
  const { editor } = model;
  if (model.status === 'loading') return looks.loadingStateChildren ?? <SettingsSkeleton />;
  if (!editor) return <NotEditable model={model} words={words} onRetry={retry} />;
  const isNews = editor.step.at === 'saved' && !looks.disableToasts;
  return (
    <EventTypeScene.Provider value={scene}>
      <LiveRegion message={isNews ? t('settings.saved') : said} />
      {isDryRun && <Notice title={t('eventType.dryRun')} live="none" className="daybook-settings-note" />}
      {editor.isReadOnly && (
        <Notice title={t('eventType.readOnly')} live="none" className="daybook-settings-note" />
      )}
      {editor.eventType.isCopy && (
        <Notice title={t('eventType.managedChild')} live="none" className="daybook-settings-note" />
      )}
      {children ?? <UsualLayout label={t('eventType.settingsOf', { title: editor.base.title })} />}
    </EventTypeScene.Provider>
  );
}

/** Made of the very parts that an integrator may place herself. */
function UsualLayout({ label }: { label: string }) {
  const part = usePart();
  const { Heading, Nav, Tab, Preview, SaveBar } = eventTypeParts;
  return (
    <section className={part('daybook-settings')} data-layout="tabs" aria-label={label}>
      <Heading />
      <Nav />
      <div className={part('daybook-settings-main')}>
        <Tab />
      </div>
      <Preview />
      <SaveBar />
    </section>
  );
}
