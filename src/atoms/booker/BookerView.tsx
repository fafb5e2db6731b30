'use client';
import type { ReactNode } from 'react';
import type { Words } from '../../booking-form/words.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { announcement } from './announcement.js';
import type { BookerModel } from './booker.model.js';
import type { BookerScene } from './composition/BookerScene.js';
import { bookerParts } from './composition/bookerParts.js';
import { loadSteps } from './composition/loadSteps.js';
import { WholeScene } from './composition/useBookerScene.js';
import { StepLoading } from './parts/StepLoading.js';
import { Waiting } from './parts/Waiting.js';
import { useFocusWish } from './useFocusWish.js';
import { useLater } from './useLater.js';

export interface BookerViewProps extends BookerScene {
  /** The integrator's own layout of the parts. */
  children: ReactNode;
}

/** The part of the model that the step or layout is painted from: the controller fetches its code apart, too. */
const hasModel = ({ step, week, details, unsure, receipt, unmovable }: BookerModel): boolean =>
  ({ time: week, details, unsure, success: receipt, unmovable })[step] !== null;

/** What she waits for, in words; null: for nothing. */
function awaited({ step, month, panel }: BookerModel, isPainted: boolean, { t }: Words): string | null {
  if (!isPainted) return t('booker.loading');
  if (step !== 'time' || month.state === 'failed') return null;
  if (month.state === 'loading') return t('booker.timesLoading');
  return panel.isLoading ? t('booker.loading') : null;
}

const { Panel, Moving, MonthGrid, Times, Week, Form, Success, Clock } = bookerParts;

const usualLayout = (
  <>
    <Panel />
    <Moving />
    <MonthGrid />
    <Times />
    <Week />
    <Form />
    <Success />
    <Clock />
  </>
);

/** Paints the model, sends events. */
export function BookerView({ children, ...shared }: BookerViewProps) {
  const { model, panelOptions, isDryRun, words, retry } = shared;
  const isMonth = model.step === 'time' && model.layout === 'month';
  const later = useLater(loadSteps, model.month.state !== 'loading', !isMonth || model.panel.extras !== null);
  const isPainted = isMonth || (later.code !== null && hasModel(model));
  const root = useFocusWish(model.focus);
  const isOwnLayout = children !== undefined && children !== null;
  return (
    <WholeScene.Provider value={{ ...shared, later }}>
      {isDryRun && (
        <div className="daybook-booker-dryrun">
          {later.code && <later.code.DryRunNotice isOver={model.step === 'success'} words={words} />}
        </div>
      )}
      <section
        ref={root}
        className="daybook-booker"
        data-step={model.step}
        data-layout={model.layout}
        data-panel={panelOptions.hideEventMetadata ? 'none' : undefined}
        data-picked={model.hasPickedDay ? '' : undefined}
        data-own={isOwnLayout ? '' : undefined}
        aria-label={model.panel.title || undefined}
      >
        {!isPainted && (
          <StepLoading
            hasFailed={later.hasFailed}
            words={words}
            onRetry={() => {
              later.retry();
              retry();
            }}
          />
        )}
        {isOwnLayout ? children : usualLayout}
        <LiveRegion message={isPainted ? announcement(model, words) : ''} />
        <Waiting
          what={later.hasFailed ? null : awaited(model, isPainted, words)}
          words={words}
          onRetry={retry}
        />
      </section>
    </WholeScene.Provider>
  );
}
