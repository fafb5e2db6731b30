import { hmacSha256 } from '../auth/hmacSha256.js';
import type { WebhookRecord } from '../model/collections.js';
import { renderTemplate } from './renderTemplate.js';
import type { WebhookMessage } from './webhookMessage.js';

/** What is sent to a subscriber: the body, and the headers that sign it. */
export function webhookRequest(
  webhook: Pick<WebhookRecord, 'payloadTemplate' | 'secret' | 'version'>,
  message: WebhookMessage,
): { headers: Record<string, string>; body: string } {
  const { body, isJson } = bodyOf(webhook.payloadTemplate, message);
  const headers = {
    'Content-Type': isJson ? 'application/json' : 'application/x-www-form-urlencoded',
    'X-Cal-Signature-256': webhook.secret ? signatureOf(body, webhook.secret) : 'no-secret-provided',
    'X-Cal-Webhook-Version': webhook.version,
  };
  return { headers, body };
}

/** A template sees the payload's fields beside the event's own, and is sent as a form where it is no JSON. */
function bodyOf(template: string | null, { trigger, createdAt, payload, isBare }: WebhookMessage) {
  if (isBare) return { body: JSON.stringify({ triggerEvent: trigger, ...payload }), isJson: true };
  const event = { triggerEvent: trigger, createdAt };
  if (!template) return { body: JSON.stringify({ ...event, payload }), isJson: true };
  const rendered = renderTemplate(template, { ...event, ...payload });
  try {
    return { body: JSON.stringify(JSON.parse(rendered)), isJson: true };
  } catch {
    return { body: rendered, isJson: false };
  }
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** Lower-case hex. */
const signatureOf = (body: string, secret: string): string =>
  Array.from(hmacSha256(bytes(secret), bytes(body)), (byte) => byte.toString(16).padStart(2, '0')).join('');
