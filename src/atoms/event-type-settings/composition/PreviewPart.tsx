'use client';
import { loadAllEventTypeEnglish } from '../../../i18n/english/english.js';
import type { SettingKey } from '../../../queries/event-type/settingValues.js';
import { useLate } from '../../../ui/device/useLate.js';
import type { SettingsEditor } from '../eventTypeSettings.model.js';
import { type EventTypeScene, useEventTypeScene } from './EventTypeScene.js';

async function loadStage() {
  const [{ PreviewStage }] = await Promise.all([import('./PreviewStage.js'), loadAllEventTypeEnglish()]);
  return PreviewStage;
}

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
  const Stage = useLate(loadStage);
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
        <Stage eventType={saved} settings={draft}>
          {typeof preview === 'function' ? preview(draft) : preview}
        </Stage>
      )}
    </section>
  );
}
