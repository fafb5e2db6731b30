'use client';
import { EmailCode } from '../email-code/EmailCode.js';
import { Details } from '../parts/Details.js';
import { Series } from '../parts/Series.js';
import { Unsure } from '../parts/Unsure.js';
import type { BookerScene } from './BookerScene.js';
import { useRehearsal } from './useRehearsal.js';

/** Her details, once a time is chosen; and what is known where the answer to her booking was lost. */
export function FormPart({ model, form, words, now, send, answer, submit }: BookerScene) {
  const { details: asked, unsure, zone } = model;
  const isRehearsal = useRehearsal(model.ahead !== null);
  const details = asked ?? (isRehearsal && model.ahead?.());
  if (unsure) {
    return (
      <Unsure
        unsure={unsure}
        zone={zone}
        words={words}
        onAskAgain={() => send({ type: 'truthAsked' })}
        onStartOver={() => send({ type: 'startedOver' })}
      />
    );
  }
  if (!details) return null;
  const onKeep = () => send({ type: 'holdWanted', sign: 'pressed', now: now() });
  const { code } = details;
  if (code) {
    return (
      <EmailCode
        code={code}
        hold={details.hold}
        time={words.f.time(details.slot.start, zone)}
        now={now}
        words={words}
        onVerified={(digits) => send({ type: 'emailVerified', email: code.email, code: digits })}
        onBack={() => send({ type: 'codeDismissed' })}
        onKeep={onKeep}
      />
    );
  }
  const recurrence = model.panel.extras?.recurrence;
  const questions = (
    <Details
      details={details}
      lead={
        recurrence && (
          <Series
            start={details.slot.start}
            recurrence={recurrence}
            zone={zone}
            isPending={details.state === 'pending'}
            words={words}
            onCount={(count) => send({ type: 'recurrenceChosen', count })}
          />
        )
      }
      // The host's own fields and terms are painted for her alone, and a field may answer as soon as it is there.
      options={asked ? form : {}}
      moving={model.moving}
      needsConfirmation={model.panel.needsConfirmation}
      zone={zone}
      focus={model.focus}
      now={now}
      words={words}
      onAnswer={asked ? answer : () => {}}
      onSubmit={submit}
      onBack={() => send({ type: 'backPressed' })}
      onKeep={onKeep}
      onSlot={(slot) => send({ type: 'alternativeChosen', slot })}
    />
  );
  if (asked) return questions;
  return <div className="daybook-booker-ahead">{questions}</div>;
}
