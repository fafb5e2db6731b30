'use client';
import { useEffect, useRef } from 'react';
import type { Answers } from '../../booking-form/answers.js';
import type { Words } from '../../booking-form/words.js';
import { LiveRegion } from '../../ui/feedback/LiveRegion.js';
import { announcement } from './announcement.js';
import type { BookerModel } from './booker.model.js';
import type { BookerEvent, FocusWish } from './booker.state.js';
import { ClockNotice } from './parts/ClockNotice.js';
import { MonthPicker } from './parts/MonthPicker.js';
import { MovingNotice } from './parts/MovingNotice.js';
import { NextFree } from './parts/NextFree.js';
import { Panel } from './parts/Panel.js';
import { StepLoading } from './parts/StepLoading.js';
import { Times } from './parts/Times.js';
import { TimesFailed } from './parts/Trouble.js';
import { type LaterSteps, useLaterSteps } from './useLaterSteps.js';

export interface BookerViewProps {
  model: BookerModel;
  answers: Answers;
  hostNote: string | undefined;
  words: Words;
  now: () => number;
  send: (event: BookerEvent) => void;
  retry: () => void;
}

const focusable = 'button, a[href], input, [tabindex="0"]';

/** Moves the keyboard's focus where the last step led. An element that takes none passes it to its first that does. */
function useFocusWish(focus: FocusWish | null, isPainted: boolean) {
  const root = useRef<HTMLElement>(null);
  const on = focus?.on;
  const turn = focus?.turn;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn makes the same wish twice two wishes
  useEffect(() => {
    if (on === undefined || !isPainted) return;
    // She has gone on typing while times were read anew: her place is not taken from her.
    if (on === 'alternatives' && document.activeElement?.matches('input, textarea, select')) return;
    const target = root.current?.querySelector<HTMLElement>(`[data-focus="${on}"]`);
    const first =
      target?.hasAttribute('tabindex') || target?.matches(focusable)
        ? target
        : target?.querySelector<HTMLElement>('[tabindex="0"]');
    first?.focus();
  }, [on, turn, isPainted]);
  return root;
}

/** Paints the model, sends events. */
export function BookerView(props: BookerViewProps) {
  const { model, hostNote, words, now, send } = props;
  const later = useLaterSteps(model.month.state !== 'loading');
  const isPainted = model.step === 'time' || later.steps !== null;
  const root = useFocusWish(model.focus, isPainted);
  return (
    <section
      ref={root}
      className="daybook-booker"
      data-step={model.step}
      data-layout="month"
      data-picked={model.hasPickedDay ? '' : undefined}
      aria-label={model.panel.title || undefined}
    >
      {!isPainted && <StepLoading hasFailed={later.hasFailed} words={words} onRetry={later.retry} />}
      {model.receipt ? (
        later.steps && (
          <later.steps.Receipt
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
        <Path {...props} later={later.steps} />
      )}
      <LiveRegion message={announcement(model, words)} />
    </section>
  );
}

/** What stands beside the panel on the way to a booking. */
function Path(props: BookerViewProps & { later: LaterSteps | null }) {
  const { later, model, answers, hostNote, words, now, send } = props;
  const { details, unsure, zone } = model;
  return (
    <>
      <Panel
        panel={model.panel}
        hostNote={hostNote}
        zone={zone}
        step={model.step === 'success' ? 'time' : model.step}
        words={words}
        onLength={(lengthMinutes) => send({ type: 'lengthChosen', lengthMinutes })}
      />
      {model.step === 'time' && <Choosing {...props} />}
      {later && details && (
        <later.Details
          details={details}
          answers={answers}
          moving={model.moving}
          needsConfirmation={model.panel.needsConfirmation}
          zone={zone}
          focus={model.focus}
          now={now}
          words={words}
          onAnswer={(slug, answer) => send({ type: 'answered', slug, answer, now: now() })}
          onSubmit={() => send({ type: 'submitted', isComplete: details.isComplete })}
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

function Choosing({ model, words, send, retry }: BookerViewProps) {
  const { month, times, zone } = model;
  if (month.state === 'failed') {
    return <TimesFailed error={month.error} isRetrying={false} words={words} onRetry={retry} />;
  }
  return (
    <>
      {model.moving && (
        <MovingNotice
          moving={model.moving}
          zone={zone}
          words={words}
          onKeep={() => send({ type: 'moveDismissed' })}
        />
      )}
      <MonthPicker
        month={month}
        zoneChoice={{
          zone,
          ownZone: model.ownZone,
          now: model.now,
          isLocked: model.isZoneLocked,
          onZone: (chosen) => send({ type: 'zoneChosen', zone: chosen }),
        }}
        words={words}
        onMonth={(chosen) => send({ type: 'monthChanged', month: chosen })}
        onDay={(day) => send({ type: 'dayChosen', day })}
      />
      {month.state === 'empty' ? (
        <NextFree month={month} zone={zone} words={words} onDay={(day) => send({ type: 'dayChosen', day })} />
      ) : (
        <Times
          times={times}
          zone={zone}
          hourCycle={model.hourCycle}
          isLoading={month.state === 'loading'}
          words={words}
          onSlot={(slot) => send({ type: 'slotChosen', slot })}
          onDay={(day) => send({ type: 'dayChosen', day })}
          onLeave={() => send({ type: 'dayLeft' })}
          onHourCycle={(hourCycle) => send({ type: 'hourCycleChosen', hourCycle })}
        />
      )}
    </>
  );
}
