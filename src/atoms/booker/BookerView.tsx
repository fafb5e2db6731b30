'use client';
import type { Words } from '../../booking-form/words.js';
import { loadLaterEnglish } from '../../i18n/english/english.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { announcement } from './announcement.js';
import type { BookerModel } from './booker.model.js';
import type { BookerEvent, Layout } from './booker.state.js';
import type { FormOptions } from './options/formOptions.js';
import type { PanelOptions } from './options/panelOptions.js';
import { Choosing } from './parts/Choosing.js';
import { ClockNotice } from './parts/ClockNotice.js';
import { Panel } from './parts/Panel.js';
import { StepLoading } from './parts/StepLoading.js';
import { Waiting } from './parts/Waiting.js';
import { useFocusWish } from './useFocusWish.js';
import { useLater } from './useLater.js';

export interface BookerViewProps {
  model: BookerModel;
  /** Those that she may choose from. */
  layouts: readonly Layout[];
  form: FormOptions;
  hostNote: string | undefined;
  panelOptions: PanelOptions;
  /** BCP 47 */
  locale: string;
  words: Words;
  now: () => number;
  send: (event: BookerEvent) => void;
  retry: () => void;
}

const loadSteps = async () => {
  const [steps] = await Promise.all([
    import('./laterSteps.js'),
    import('./laterModel.js'),
    loadLaterEnglish(),
  ]);
  return steps;
};
type LaterSteps = Awaited<ReturnType<typeof loadSteps>>;

/** The part of the model that the step or layout is painted from: the controller fetches its code apart, too. */
const hasModel = ({ step, week, details, unsure, receipt }: BookerModel): boolean =>
  ({ time: week, details, unsure, success: receipt })[step] !== null;

/** What she waits for, in words; null: for nothing. */
function awaited({ step, month, panel }: BookerModel, isPainted: boolean, { t }: Words): string | null {
  if (!isPainted) return t('booker.loading');
  if (step !== 'time' || month.state === 'failed') return null;
  if (month.state === 'loading') return t('booker.timesLoading');
  return panel.isLoading ? t('booker.loading') : null;
}

/** Paints the model, sends events. */
export function BookerView(props: BookerViewProps) {
  const { model, hostNote, panelOptions, words, now, send, retry } = props;
  const isMonth = model.step === 'time' && model.layout === 'month';
  const later = useLater(
    loadSteps,
    !isMonth || model.month.state !== 'loading' || model.panel.extras !== null,
  );
  const isPainted = isMonth || (later.code !== null && hasModel(model));
  const root = useFocusWish(model.focus);
  return (
    <section
      ref={root}
      className="daybook-booker"
      data-step={model.step}
      data-layout={model.layout}
      data-panel={panelOptions.hideEventMetadata ? 'none' : undefined}
      data-picked={model.hasPickedDay ? '' : undefined}
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
      {model.receipt ? (
        later.code && (
          <later.code.Receipt
            receipt={model.receipt}
            panel={model.panel}
            hostNote={hostNote}
            zone={model.zone}
            now={now()}
            words={words}
            onCancelAsked={() => send({ type: 'cancelAsked' })}
            onCancelDismissed={() => send({ type: 'cancelDismissed' })}
            onCancelConfirmed={(reason) => send({ type: 'cancelConfirmed', reason })}
            onMove={() => send({ type: 'moveChosen' })}
            onStartOver={() => send({ type: 'startedOver' })}
          />
        )
      ) : (
        <Path {...props} later={later.code} hasFailed={later.hasFailed} />
      )}
      <LiveRegion message={isPainted ? announcement(model, words) : ''} />
      <Waiting
        what={later.hasFailed ? null : awaited(model, isPainted, words)}
        words={words}
        onRetry={retry}
      />
    </section>
  );
}

/** What stands beside the panel on the way to a booking. */
function Path(props: BookerViewProps & { later: LaterSteps | null; hasFailed: boolean }) {
  const { later, hasFailed, model, form, panelOptions, words, now, send } = props;
  const { details, unsure, zone, panel } = model;
  const recurrence = panel.extras?.recurrence;
  const onCount = (count: number) => send({ type: 'recurrenceChosen', count });
  return (
    <>
      <Panel
        {...props}
        panel={panel}
        options={panelOptions}
        later={later ?? (hasFailed ? 'failed' : null)}
        zone={zone}
        step={model.step === 'success' ? 'time' : model.step}
        onLength={(lengthMinutes) => send({ type: 'lengthChosen', lengthMinutes })}
        onCount={onCount}
      />
      {later && model.step === 'time' && model.moving && (
        <later.MovingNotice
          moving={model.moving}
          zone={zone}
          words={words}
          onKeep={() => send({ type: 'moveDismissed' })}
        />
      )}
      {model.step === 'time' && <Choosing {...props} />}
      {later && details && (
        <later.Details
          details={details}
          lead={
            recurrence && (
              <later.Series
                start={details.slot.start}
                recurrence={recurrence}
                zone={zone}
                isPending={details.state === 'pending'}
                words={words}
                onCount={onCount}
              />
            )
          }
          options={form}
          moving={model.moving}
          needsConfirmation={panel.needsConfirmation}
          zone={zone}
          focus={model.focus}
          now={now}
          words={words}
          onAnswer={(slug, answer) => send({ type: 'answered', slug, answer, now: now() })}
          onSubmit={() => send({ type: 'submitted', isComplete: details.form.isComplete })}
          onBack={() => send({ type: 'backPressed' })}
          onSlot={(slot) => send({ type: 'alternativeChosen', slot })}
        />
      )}
      {later && unsure && (
        <later.Unsure
          unsure={unsure}
          zone={zone}
          words={words}
          onAskAgain={() => send({ type: 'truthAsked' })}
          onStartOver={() => send({ type: 'startedOver' })}
        />
      )}
      <ClockNotice hours={model.clockErrorHours} words={words} />
    </>
  );
}
