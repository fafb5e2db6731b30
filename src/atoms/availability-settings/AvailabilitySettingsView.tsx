'use client';
import { type ReactNode, useMemo, useState } from 'react';
import { NewDefaultOffer } from '../../schedule/new-default/NewDefaultOffer.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { Notice } from '../../ui/feedback/Notice.js';
import { usePart } from '../../ui/usePart.js';
import type { AvailabilityEvent } from './availabilityEvents.js';
import type { AvailabilityModel } from './availabilitySettings.model.js';
import { AvailabilityScene } from './composition/AvailabilityScene.js';
import { availabilityParts } from './composition/availabilityParts.js';
import type { HourWords } from './hourWords.js';
import type { AvailabilityLooks } from './options/availabilityLooks.js';
import { NotEditable } from './parts/NotEditable.js';
import { ScheduleSkeleton } from './parts/ScheduleSkeleton.js';

export interface AvailabilitySettingsViewProps {
  model: AvailabilityModel;
  looks: AvailabilityLooks;
  isDryRun: boolean;
  words: HourWords;
  /** Milliseconds since 1970. */
  now: () => number;
  send: (event: AvailabilityEvent) => void;
  retry: () => void;
  /** Parts in a layout of the integrator's own. */
  children?: ReactNode;
}

const usualStepMinutes = 15;

/** From one minute to half a day; anything else is as if it were not given. */
const stepOf = ({ timeStepMinutes: step = usualStepMinutes }: AvailabilityLooks) =>
  Number.isInteger(step) && step >= 1 && step <= 720 ? step : usualStepMinutes;

/** Paints the model. */
export function AvailabilitySettingsView(props: AvailabilitySettingsViewProps) {
  const { model, looks, isDryRun, words, now, send, retry, children } = props;
  const [said, say] = useState('');
  const stepMinutes = stepOf(looks);
  const scene = useMemo(
    () => ({ model, looks, stepMinutes, words, now, send, say }),
    [model, looks, stepMinutes, words, now, send],
  );
  const { t } = words;
  if (model.status === 'loading') {
    return looks.loadingStateChildren === undefined ? <ScheduleSkeleton /> : looks.loadingStateChildren;
  }
  if (model.status === 'empty' && looks.noScheduleChildren !== undefined) return looks.noScheduleChildren;
  const { editor } = model;
  if (!editor) return <NotEditable model={model} words={words} send={send} onRetry={retry} />;
  const isNews = editor.step.at === 'saved' && !looks.disableToasts;
  return (
    <AvailabilityScene.Provider value={scene}>
      <LiveRegion message={isNews ? t('settings.saved') : said} />
      <NewDefaultOffer
        schedule={editor.newDefault && looks.allowApplyToEventTypes !== false ? editor.schedule : null}
        eventTypes={editor.newDefault ?? []}
        isDryRun={isDryRun}
        words={words}
        onClose={() => send({ type: 'newDefaultSettled' })}
      />
      {isDryRun && <Notice title={t('hours.dryRun')} live="none" className="daybook-settings-note" />}
      {editor.isReadOnly && (
        <Notice title={t('hours.readOnly')} live="none" className="daybook-settings-note" />
      )}
      {children ?? <UsualLayout name={editor.draft.name} />}
    </AvailabilityScene.Provider>
  );
}

/** Made of the very parts that an integrator may place herself. */
function UsualLayout({ name }: { name: string }) {
  const part = usePart();
  const { Heading, Week, Overrides, Picture, DayCheck, SaveBar } = availabilityParts;
  return (
    <section className={part('daybook-settings')} data-layout="two" aria-label={name}>
      <Heading />
      <div className={part('daybook-settings-main')}>
        <Week />
        <Overrides />
      </div>
      <div className={part('daybook-settings-aside')}>
        <Picture />
        <DayCheck />
      </div>
      <SaveBar />
    </section>
  );
}
