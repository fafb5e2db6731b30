'use client';
import { type FormEvent, type ReactNode, useId } from 'react';
import type { Answer } from '../../../booking-form/answers.js';
import { BookingFields } from '../../../booking-form/BookingFields.js';
import { ownCountry } from '../../../booking-form/phone/ownCountry.js';
import type { Words } from '../../../booking-form/words.js';
import type { Booking } from '../../../queries/bookings.js';
import type { Instant, Zone } from '../../../time/types.js';
import { Button } from '../../../ui/action/Button.js';
import { Icon } from '../../../ui/display/Icon.js';
import { Spinner } from '../../../ui/display/Spinner.js';
import { usePart } from '../../../ui/usePart.js';
import type { FocusWish } from '../booker.state.js';
import type { DetailsModel } from '../detailsModel.js';
import type { FormOptions } from '../options/formOptions.js';
import { FormSummary } from './FormSummary.js';
import { HoldTimer } from './HoldTimer.js';
import { LostNotice } from './LostNotice.js';
import { SubmitNotice } from './SubmitNotice.js';

export interface DetailsProps {
  details: DetailsModel;
  /** Stands between the head and the questions. */
  lead?: ReactNode;
  options: FormOptions;
  moving: Booking | null;
  needsConfirmation: boolean;
  zone: Zone;
  focus: FocusWish | null;
  now: () => number;
  words: Words;
  onAnswer: (slug: string, answer: Answer) => void;
  onSubmit: () => void;
  onBack: () => void;
  onKeep: () => void;
  onSlot: (slot: Instant) => void;
}

/** Her details, the hold on her time, and the button that books. */
export function Details(props: DetailsProps) {
  const part = usePart();
  const { details, options, moving, zone, focus, now, words, onAnswer, onSubmit, onBack, onSlot, onKeep } =
    props;
  const { t, f } = words;
  const idPrefix = useId();
  const isPending = details.state === 'pending';
  const time = f.time(details.slot.start, zone);
  const title = t(moving ? 'form.moveTitle' : 'form.title');

  function submit(event: FormEvent) {
    event.preventDefault();
    // Enter sends a form also where its button can't be pressed.
    if (details.state === 'open' && !options.confirmButtonDisabled) onSubmit();
  }

  return (
    <section className={part('daybook-booker-details')} aria-label={title}>
      <form
        className={part('daybook-booker-form')}
        noValidate
        onSubmit={submit}
        aria-busy={isPending || undefined}
      >
        <div className="daybook-booker-form-head">
          <Button
            variant="quiet"
            size="s"
            iconOnly
            disabled={isPending}
            aria-label={t('booker.backToTimes')}
            onClick={onBack}
          >
            <Icon name="chevron-left" />
          </Button>
          <h3 className="daybook-heading" data-size="l" tabIndex={-1} data-focus="details">
            {title}
          </h3>
          {details.hold && !isPending && (
            <HoldTimer hold={details.hold} time={time} now={now} words={words} onKeep={onKeep} />
          )}
          {details.isHolding && (
            <p className={part('daybook-booker-hold')}>
              <Spinner />
              {t('booker.timeHolding', { time })}
            </p>
          )}
        </div>
        {details.lost && (
          <LostNotice lost={details.lost} zone={zone} words={words} onSlot={onSlot} onAllTimes={onBack} />
        )}
        {props.lead}
        {details.notice && <SubmitNotice notice={details.notice} words={words} />}
        <FormSummary
          details={details}
          attempt={focus?.on === 'summary' ? focus.turn : undefined}
          idPrefix={idPrefix}
          words={words}
        />
        <BookingFields
          form={details.form}
          problems={details.problems}
          isReadOnly={isPending}
          idPrefix={idPrefix}
          words={words}
          phones={details.phones}
          defaultPhoneCountry={options.defaultPhoneCountry ?? ownCountry(f.locale, navigator.languages)}
          currency={details.currency}
          renderField={options.renderBookingField}
          onAnswer={onAnswer}
        />
        {options.formFooter && <div className="daybook-booker-form-terms">{options.formFooter}</div>}
        <div className="daybook-booker-form-foot">
          <SubmitButton {...props} time={time} />
        </div>
      </form>
    </section>
  );
}

/** Never disabled for what she typed: pressing it says what is missing. */
function SubmitButton({ time, ...props }: DetailsProps & { time: string }) {
  const { details, options, moving, needsConfirmation, words } = props;
  const { t } = words;
  const rest = moving ? 'booker.rescheduleConfirm' : needsConfirmation ? 'booker.request' : 'booker.confirm';
  const isLost = details.state === 'lost';
  return (
    <Button
      type="submit"
      variant="primary"
      size="l"
      pending={details.state === 'pending'}
      pendingText={t(moving ? 'booker.rescheduling' : 'booker.confirming', { time })}
      disabled={isLost || options.confirmButtonDisabled}
      focusableWhenDisabled
    >
      {t(isLost ? 'booker.chooseToConfirm' : rest)}
    </Button>
  );
}
