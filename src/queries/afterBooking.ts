import type { Wire } from './Wire.js';

export interface Price {
  /** In the currency's smallest unit: pence, cents, yen. */
  readonly amount: number;
  /** ISO 4217, in lower case. */
  readonly currency: string;
}

/** What an event type says of the time after it is booked. */
export interface AfterBooking {
  /** Where the host's page wants the visitor, as it was entered; null: she stays. */
  readonly redirectUrl: string | null;
  /** That address gets the booking's facts as query parameters. */
  readonly forwardsFacts: boolean;
  readonly canCancel: boolean;
  readonly canMove: boolean;
  /** From so many minutes before the start it is too late to move it; 0: it never is. */
  readonly moveMinutesBefore: number;
}

/** null: it costs nothing. */
export function readPrice(wire: Wire): Price | null {
  const amount = wire.at('price').maybe((it) => it.number()) ?? 0;
  return amount > 0 ? { amount, currency: wire.at('currency').text() } : null;
}

export function readAfterBooking(wire: Wire): AfterBooking {
  const isOff = (key: string) => wire.at(key).maybe((rule) => rule.at('disabled').flag()) ?? false;
  return {
    redirectUrl: wire.at('successRedirectUrl').maybe((url) => url.text() || null),
    forwardsFacts: wire.at('forwardParamsSuccessRedirect').flag(),
    canCancel: !isOff('disableCancelling'),
    canMove: !isOff('disableRescheduling'),
    moveMinutesBefore:
      wire.at('disableRescheduling').maybe((rule) => rule.at('minutesBefore').maybe((it) => it.number())) ??
      0,
  };
}
