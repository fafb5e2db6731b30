import { toIso } from '../../time/instant.js';
import type { Clock } from '../clock.js';
import type { WebhookRecord } from '../model/collections.js';
import type { Store } from '../store/store.js';
import type { BookingEvent } from './bookingEvent.js';
import { bookingPayload } from './bookingPayload.js';
import { webhookRequest } from './webhookRequest.js';

/** Brings a webhook to its subscriber. A `createWebhookHandler` of `daybook/server` is one, too. */
export type Deliver = (request: Request) => Promise<Response>;

/** One call of a webhook, as `sandbox.deliveries` remembers it. */
export interface Delivery {
  webhookId: string;
  /** Such as `BOOKING_CREATED`. */
  trigger: BookingEvent['trigger'];
  subscriberUrl: string;
  headers: Readonly<Record<string, string>>;
  /** Exactly what was signed. */
  body: string;
  /** Of the subscriber's answer. null: there was none. */
  status: number | null;
  /** Why there was none. */
  error?: string;
}

/** What has happened and who is yet to hear of it. */
export interface Outbox {
  readonly deliveries: readonly Delivery[];
  announce(event: BookingEvent): void;
  /** Begins to send what has been announced. */
  flush(): void;
  /** Settles when each subscriber has answered, or could not. */
  settled(): Promise<void>;
}

/** @param deliver absent: nothing is sent, and `deliveries` tells what would have been */
export function createOutbox(store: Store, clock: Clock, deliver?: Deliver): Outbox {
  const deliveries: Delivery[] = [];
  const underWay = new Set<Promise<void>>();
  let waiting: { event: BookingEvent; createdAt: string }[] = [];

  async function send(event: BookingEvent, createdAt: string): Promise<void> {
    const webhooks = await webhooksFor(event, store);
    if (webhooks.length === 0) return;
    const payload = await bookingPayload(event, store);
    await Promise.all(
      webhooks.map(async (webhook) => {
        const { headers, body } = webhookRequest(webhook, { trigger: event.trigger, createdAt, payload });
        const outcome = await outcomeOf(webhook.subscriberUrl, { headers, body }, deliver);
        const { uid: webhookId, subscriberUrl } = webhook;
        deliveries.push({ webhookId, trigger: event.trigger, subscriberUrl, headers, body, ...outcome });
        if (deliveries.length > MOST_DELIVERIES) deliveries.shift();
      }),
    );
  }

  return {
    deliveries,
    announce: (event) => waiting.push({ event, createdAt: toIso(clock.now()) }),
    flush: () => {
      const now = waiting;
      waiting = [];
      for (const { event, createdAt } of now) {
        // Nobody is left to hear of what fails here: the request has its answer.
        const sending = send(event, createdAt).catch(() => {});
        underWay.add(sending);
        void sending.then(() => underWay.delete(sending));
      }
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

/** A server on a port may run for long. */
const MOST_DELIVERIES = 10_000;

/** Those of the host, of the event type and of the host's OAuth client that are called for this; each once. */
async function webhooksFor({ trigger, booking }: BookingEvent, store: Store): Promise<WebhookRecord[]> {
  const { webhooks } = store.collections;
  const host = await store.users.find(booking.hostId);
  const found = await Promise.all([
    webhooks.where({ userId: booking.hostId }),
    webhooks.where({ eventTypeId: booking.eventTypeId }),
    host?.clientId ? webhooks.where({ clientId: host.clientId }) : [],
  ]);
  return found.flat().filter(({ active, triggers }) => active && triggers.includes(trigger));
}

async function outcomeOf(
  url: string,
  { headers, body }: { headers: Record<string, string>; body: string },
  deliver: Deliver | undefined,
): Promise<Pick<Delivery, 'status' | 'error'>> {
  if (!deliver) return { status: null, error: 'The sandbox was made without `deliver`.' };
  try {
    const request = new Request(url, { method: 'POST', headers, body, redirect: 'manual' });
    return { status: (await deliver(request)).status };
  } catch (error) {
    return { status: null, error: String(error) };
  }
}
