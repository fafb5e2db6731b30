import { useCancelBooking } from 'daybook';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import { words } from '../words/language.js';

interface CancelFormProps {
  bookingUid: string;
  /** The visitor's */
  name: string;
  onDone: () => void;
  onKeep: () => void;
}

/** Asks for a reason, which the visitor reads in her e-mail, and cancels. */
export function CancelForm({ bookingUid, name, onDone, onKeep }: CancelFormProps) {
  const cancel = useCancelBooking();
  const id = useId();
  const reason = useRef<HTMLInputElement>(null);
  useEffect(() => reason.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const cancellationReason = reason.current?.value.trim() || undefined;
    cancel.mutate({ bookingUid, cancellationReason }, { onSuccess: onDone });
  };
  return (
    <form className="cancel-form" onSubmit={submit}>
      <label htmlFor={id}>{words.cancelReason(name)}</label>
      <input id={id} ref={reason} />
      <div className="cancel-actions">
        <button className="button button-danger" type="submit" disabled={cancel.isPending}>
          {words.cancelYes}
        </button>
        <button className="button" type="button" onClick={onKeep}>
          {words.cancelNo}
        </button>
      </div>
      {cancel.isError && (
        <p className="problem" role="alert">
          {words.cancelFailed}
        </p>
      )}
    </form>
  );
}
