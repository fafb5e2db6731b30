import type { Receipt } from '../../booking-receipt/receipt.model.js';
import { toIso } from '../../time/instant.js';

/** Another scheme would run code, or open an app. */
const isPage = ({ protocol }: URL) => protocol === 'https:' || protocol === 'http:';

function factsOf({ booking, person }: Receipt): Record<string, string | undefined> {
  const { uid, title, start, end, location, eventType, hosts, rescheduledFromUid, recurringBookingUid } =
    booking;
  return {
    isSuccessBookingPage: 'true',
    uid,
    title,
    eventTypeSlug: eventType?.slug,
    startTime: toIso(start),
    endTime: toIso(end),
    attendeeName: person?.name,
    email: person?.email,
    hostName: hosts[0]?.name,
    location: location ?? undefined,
    rescheduledFromUid: rescheduledFromUid ?? undefined,
    recurringBookingUid: recurringBookingUid ?? undefined,
  };
}

/**
 * Where the event type wants her now; null: she stays. Parameters that the address has already are kept.
 * Nobody is taken away from what has yet to be paid.
 */
export function redirectOf(receipt: Receipt): string | null {
  const { kind, news, eventType } = receipt;
  const isNews = news === 'made' || news === 'moved';
  const isDone = kind === 'booked' || kind === 'requested' || kind === 'moved';
  const address = eventType?.after.redirectUrl ?? null;
  if (!isNews || !isDone || address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!isPage(url)) return null;
  if (!eventType?.after.forwardsFacts) return address;
  for (const [name, value] of Object.entries(factsOf(receipt))) {
    if (value && !url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  return url.href;
}
