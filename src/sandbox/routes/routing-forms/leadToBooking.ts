import type { BookingRouting } from '../../../contract/bookings/createBooking.schema.js';
import type { Server } from '../../server.js';

/** Answers that have led to a booking remember which; those that waited for one are a response from then on. */
export async function leadToBooking(
  { responseId, queuedResponseId }: BookingRouting,
  routedToBookingUid: string,
  { store, ids, clock }: Server,
): Promise<void> {
  const { formResponses, queuedFormResponses } = store.collections;
  const updatedAt = clock.now();
  if (typeof responseId === 'number') {
    await formResponses.change(responseId, { routedToBookingUid, updatedAt });
  }
  if (typeof queuedResponseId !== 'string') return;
  const [queued] = await queuedFormResponses.where({ uid: queuedResponseId });
  if (!queued) return;
  const { formUid, response, createdAt } = queued;
  const filler = { formFillerId: ids.cuid(), routedToBookingUid };
  await formResponses.add({ ...filler, formUid, response, createdAt, updatedAt });
  await queuedFormResponses.remove(queued.id);
}
