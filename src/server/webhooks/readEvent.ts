import { CalWebhookError } from '../../errors/index.js';
import { landmarks, type WebhookEvent, type WebhookTrigger } from './webhookEvent.js';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTrigger = (text: unknown): text is WebhookTrigger =>
  typeof text === 'string' && Object.hasOwn(landmarks, text);

/** Sent by the API's clock, from the row that was kept when the meeting was booked: no envelope around it. */
const comesBare = (trigger: WebhookTrigger): boolean =>
  trigger === 'MEETING_STARTED' || trigger === 'MEETING_ENDED';

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The event in a body whose signature is right. Throws `CalWebhookError` (`webhook_malformed`). */
export function readEvent(text: string, version: string | null): WebhookEvent {
  const body = parse(text);
  if (!isFields(body)) {
    throw new CalWebhookError({
      code: 'webhook_malformed',
      what: 'The body of the webhook is no JSON object.',
      why: 'The signature is right, so a payloadTemplate of the webhook makes another form.',
      todo: 'Let the template make a JSON object, or leave it out.',
    });
  }
  const { triggerEvent, createdAt, payload, ...rest } = body;
  const envelope = { createdAt: typeof createdAt === 'string' ? createdAt : null, version };
  if (isTrigger(triggerEvent)) {
    const isBare = payload === undefined && comesBare(triggerEvent);
    const told = isBare ? rest : payload;
    if (isFields(told) && landmarks[triggerEvent].every((name) => name in told)) {
      // A bare row's own `createdAt` is that of the booking.
      const event: object = { ...envelope, ...(isBare && { createdAt: null }), triggerEvent, payload: told };
      // SAFETY: who holds the secret has signed it, and it has what this trigger's payload is known by.
      return event as WebhookEvent;
    }
  }
  return {
    ...envelope,
    triggerEvent: 'UNKNOWN',
    unknownTrigger: typeof triggerEvent === 'string' ? triggerEvent : null,
    payload: isFields(payload) ? payload : body,
  };
}
