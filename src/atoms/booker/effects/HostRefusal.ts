/** The host's page said no to a booking. Not an error of ours: nothing has failed. */
export class HostRefusal extends Error {
  override readonly name = 'HostRefusal';

  /** @param words the host's own, for the visitor; null: it gave none */
  constructor(readonly words: string | null) {
    super('The host refused the booking.');
  }
}
