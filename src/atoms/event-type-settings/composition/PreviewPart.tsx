'use client';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { Previewed } from '../../../queries/event-type/previewClient.js';
import type { SettingKey } from '../../../queries/event-type/settingValues.js';
import type { SettingsEditor } from '../eventTypeSettings.model.js';
import { type EventTypeScene, useEventTypeScene } from './EventTypeScene.js';

type Stage = ComponentType<Previewed & { children: ReactNode }>;

/** What the times follow from: the server tells them by what is saved. */
const ofTimes: readonly SettingKey[] = [
  'lengthInMinutes',
  'lengthInMinutesOptions',
  'scheduleId',
  'beforeEventBuffer',
  'afterEventBuffer',
  'minimumBookingNotice',
  'slotInterval',
  'offsetStart',
  'bookingLimitsCount',
  'bookingLimitsDuration',
  'bookingWindow',
  'onlyShowFirstAvailableSlot',
  'showOptimizedSlots',
  'seats',
  'schedulingType',
  'hosts',
  'assignAllTeamMembers',
];

/** What visitors see of it: what the host's page gave as `preview`, on what is edited. */
export function PreviewPart() {
  const scene = useEventTypeScene();
  const { editor } = scene.model;
  return editor && scene.looks.preview ? <Preview scene={scene} editor={editor} /> : null;
}

function Preview({ scene: { looks, words }, editor }: { scene: EventTypeScene; editor: SettingsEditor }) {
  const { t } = words;
  const { preview } = looks;
  const { eventType, draft, base, changed } = editor;
  const [Stage, setStage] = useState<{ View: Stage } | null>(null);
  useEffect(() => {
    // Without it there is no preview; nothing else is missed.
    void import('./PreviewStage.js').then(
      ({ PreviewStage }) => setStage({ View: PreviewStage }),
      () => undefined,
    );
  }, []);
  const isBehind = changed.some((key) => ofTimes.includes(key));
  const saved = { ...eventType, settings: base };
  return (
    <section className="daybook-settings-aside" aria-label={t('eventType.previewTitle')}>
      <div>
        <h3 className="daybook-heading" data-size="m">
          {t('eventType.previewTitle')}
        </h3>
        <p className="daybook-text" data-tone="muted" data-size="s">
          {isBehind ? t('eventType.previewBehind') : t('eventType.previewFollows')}
        </p>
      </div>
      {Stage && (
        <Stage.View eventType={saved} settings={draft}>
          {typeof preview === 'function' ? preview(draft) : preview}
        </Stage.View>
      )}
    </section>
  );
}
