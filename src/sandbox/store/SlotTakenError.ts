/** The store itself refused a second accepted booking of a host at one time. */
export class SlotTakenError extends Error {
  override name = 'SlotTakenError';
}
