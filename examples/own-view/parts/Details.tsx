import { type BookerController, type BookerModel, useBookerWords, useCal } from 'daybook';
import { type FormEvent, useEffect, useRef } from 'react';
import { dateIn } from './dateIn.ts';
import { Heading } from './Heading.tsx';
import { Lost } from './Lost.tsx';
import { Question } from './Question.tsx';
import { Trouble } from './Trouble.tsx';

interface DetailsProps {
  booker: BookerController;
  details: NonNullable<BookerModel['details']>;
}

/** Who she is. The time is held while she types; sending it says what is missing, and never loses a letter. */
export function Details({ booker, details }: DetailsProps) {
  const { model, answer, submit, send } = booker;
  const { formatters } = useCal();
  const words = useBookerWords();
  const form = useRef<HTMLFormElement>(null);
  const { slot, hold, isHolding, lost, notice, problems } = details;
  const isPending = details.state === 'pending';
  const time = formatters().timeRange(slot.start, slot.end, model.zone);

  // She sent it with mistakes: to the first of them.
  const { focus } = model;
  useEffect(() => {
    if (focus?.on === 'summary') form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [focus]);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    submit();
  }

  return (
    <form ref={form} className="details" noValidate onSubmit={onSubmit} aria-labelledby="chosen">
      <button
        type="button"
        className="link"
        disabled={isPending}
        onClick={() => send({ type: 'backPressed' })}
      >
        ← All times
      </button>
      <div id="chosen">
        <Heading takesFocus={!lost}>
          <span className="clock">{time}</span> {dateIn(slot.start, model.zone)}
        </Heading>
      </div>
      <p role="status" className="hold">
        {isHolding && 'Keeping this time for you…'}
        {isPending && 'Booking…'}
        {hold && !isPending && `Kept for you for ${hold.minutes} minutes while you type.`}
      </p>
      {lost && (
        <Lost
          lost={lost}
          zone={model.zone}
          onSlot={(start) => send({ type: 'alternativeChosen', slot: start })}
        />
      )}
      {notice && <Trouble title="It is not booked yet">{words.notice(notice)}</Trouble>}
      {details.form.questions.map((question) => {
        const problem = problems[question.slug];
        return (
          <Question
            key={question.slug}
            question={question}
            form={details.form}
            label={words.label(question)}
            problem={problem && words.problem(problem)}
            isReadOnly={isPending || details.form.locked.has(question.slug)}
            onAnswer={answer}
          />
        );
      })}
      <button type="submit" className="main" aria-disabled={isPending || lost !== null}>
        {isPending ? 'Booking…' : model.moving ? 'Move my visit' : 'Book this visit'}
      </button>
    </form>
  );
}
