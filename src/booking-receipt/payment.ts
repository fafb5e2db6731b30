/** What is to be paid for. */
export interface Payment {
  readonly bookingUid: string;
  /** Stands in the address of the payment page; null: this server does not tell it with the booking. */
  readonly paymentUid: string | null;
}
