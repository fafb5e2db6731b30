import { addMinutes } from '../../time/instant.js';
import type { Instant } from '../../time/types.js';
import type { Clock } from '../clock.js';
import type { Listener } from '../events/announcements.js';
import type { Store } from '../store/store.js';
import { subscribersTo } from './subscribers.js';
import { triggerOf, webhookMessage } from './webhookMessage.js';
import { webhookRequest } from './webhookRequest.js';

/** Brings a webhook to its subscriber. A `createWebhookHandler` of `daybook/server` is one, too. */
export type Deliver = (request: Request) => Promise<Response>;

/** One time that a subscriber was called. */
export interface DeliveryAttempt {
  /** By the sandbox's clock. */
  at: Instant;
  /** Of the subscriber's answer. null: there was none. */
  status: number | null;
  /** Why there was none. */
  error?: string;
}

/** One call of a webhook, as `sandbox.deliveries` remembers it. */
export interface Delivery {
  /** From 1, in the order in which they were called for. */
  id: number;
  webhookId: string;
  /** Such as `BOOKING_CREATED`. */
  trigger: string;
  subscriberUrl: string;
  headers: Readonly<Record<string, string>>;
  /** Exactly what was signed. */
  body: string;
  /** When it happened that is told of, by the sandbox's clock. */
  createdAt: Instant;
  /** The first one first. */
  attempts: readonly DeliveryAttempt[];
  /** Of the last attempt. null: no attempt has been answered yet. */
  status: number | null;
  /** Of the last attempt. */
  error?: string;
  /** When the sandbox tries again unasked. null: never. */
  nextAttemptAt: Instant | null;
}

export interface Deliveries {
  /** Those so far; of very many the last ten thousand. */
  list(): readonly Delivery[];
  /** Makes a call for each webhook that wants to hear of the event, and begins to send it. */
  tell: Listener;
  /** Begins those attempts whose time has come. */
  retry(): void;
  /**
   * Calls the subscriber once more, with the very same body.
   * @returns false when no such delivery is remembered, or it is just under way
   */
  redeliver(id: number): boolean;
  /** Settles when each subscriber that was called has answered, or could not. */
  settled(): Promise<void>;
}

/** Minutes to wait after each attempt that got no 2xx; after the last of them nobody tries again. */
const WAITS = [1, 5, 30, 120];
/** A server on a port may run for long. */
const MOST_DELIVERIES = 10_000;

/** @param deliver absent: nothing is sent, and the list tells what would have been */
export function createDeliveries(store: Store, clock: Clock, deliver?: Deliver): Deliveries {
  const kept = new Map<number, Delivery>();
  const underWay = new Map<number, Promise<void>>();
  let count = 0;

  function keep(delivery: Delivery): void {
    kept.set(delivery.id, delivery);
    const [oldest] = kept.keys();
    if (kept.size > MOST_DELIVERIES && oldest !== undefined) kept.delete(oldest);
  }

  /** A clock that was moved far has passed the times of several attempts: they are made up for, one after the other. */
  async function send(delivery: Delivery, at: Instant, isAsked = false): Promise<void> {
    const outcome = await outcomeOf(delivery, deliver);
    const attempts = [...delivery.attempts, { at, ...outcome }];
    const wait = WAITS[attempts.length - 1];
    const isOver = isFine(outcome.status) || isAsked || !deliver || wait === undefined;
    const nextAttemptAt = isOver ? null : addMinutes(at, wait);
    const { error: _, ...same } = delivery;
    const next: Delivery = { ...same, attempts, ...outcome, nextAttemptAt };
    keep(next);
    if (nextAttemptAt !== null && nextAttemptAt <= clock.now()) await send(next, nextAttemptAt);
  }

  function begin(delivery: Delivery, at: Instant, isAsked?: boolean): void {
    const sending = send(delivery, at, isAsked).finally(() => underWay.delete(delivery.id));
    underWay.set(delivery.id, sending);
  }

  return {
    list: () => [...kept.values()],
    tell: async (event, at) => {
      const trigger = triggerOf(event);
      const webhooks = trigger ? await subscribersTo(trigger, event, store) : [];
      if (!trigger || webhooks.length === 0) return;
      const message = await webhookMessage(event, { trigger, at, store });
      for (const webhook of webhooks) {
        count += 1;
        const delivery: Delivery = {
          id: count,
          webhookId: webhook.uid,
          trigger,
          subscriberUrl: webhook.subscriberUrl,
          ...webhookRequest(webhook, message),
          createdAt: at,
          attempts: [],
          status: null,
          nextAttemptAt: null,
        };
        keep(delivery);
        begin(delivery, at);
      }
    },
    retry: () => {
      for (const delivery of kept.values()) {
        const { id, nextAttemptAt } = delivery;
        if (nextAttemptAt === null || nextAttemptAt > clock.now() || underWay.has(id)) continue;
        begin(delivery, nextAttemptAt);
      }
    },
    redeliver: (id) => {
      const delivery = kept.get(id);
      if (!delivery || underWay.has(id)) return false;
      begin(delivery, clock.now(), true);
      return true;
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
  };
}

export const isFine = (status: number | null): boolean => status !== null && status >= 200 && status < 300;

async function outcomeOf(
  { subscriberUrl, headers, body }: Delivery,
  deliver: Deliver | undefined,
): Promise<Pick<Delivery, 'status' | 'error'>> {
  if (!deliver) return { status: null, error: 'The sandbox was made without `deliver`.' };
  try {
    const request = new Request(subscriberUrl, { method: 'POST', headers, body, redirect: 'manual' });
    return { status: (await deliver(request)).status };
  } catch (error) {
    return { status: null, error: String(error) };
  }
}
