import type { WebhookRecord } from '../../../model/collections.js';
import { type Html, html, isoOf } from '../../../pages/html.js';
import { type Delivery, isFine } from '../../../webhooks/deliveries.js';
import { layout, type Shown } from '../layout.js';
import { button, card, deliveryPill, facts, listCard, MOST_ROWS, pill, row } from '../parts.js';

export const deliveryRow = (delivery: Delivery): Html =>
  row({
    href: `/webhooks/deliveries/${delivery.id}`,
    main: delivery.trigger,
    side: deliveryPill(delivery),
    more: html`${delivery.subscriberUrl} · ${isoOf(delivery.createdAt)}`,
  });

function ownerOf({ userId, eventTypeId, clientId, teamId }: WebhookRecord): string {
  if (userId !== null) return `user ${userId}`;
  if (eventTypeId !== null) return `event type ${eventTypeId}`;
  return clientId === null ? `team or organization ${teamId}` : `OAuth client ${clientId}`;
}

const webhookRow = (webhook: WebhookRecord): Html =>
  row({
    main: webhook.subscriberUrl,
    side: webhook.active ? pill('active', 'good') : pill('silent'),
    more: html`${ownerOf(webhook)} · ${webhook.secret ? 'signed' : 'not signed'} · ${webhook.triggers.join(', ')}`,
  });

export async function webhooksPage(shown: Shown): Promise<string> {
  const { sandbox } = shown;
  const webhooks = await sandbox.store.collections.webhooks.where({});
  const deliveries = [...sandbox.deliveries].reverse().slice(0, MOST_ROWS);
  return layout(
    {
      title: 'Webhooks',
      lead: html`Who gets no 2xx back is called again after 1, 5, 30 and 120 minutes of the sandbox’s clock.`,
      place: '/webhooks',
      body: html`${listCard('Deliveries, the latest first', deliveries.map(deliveryRow), 'Nobody has been called yet.')}
        ${listCard(
          'Subscribers',
          webhooks.map(webhookRow),
          'Nobody listens yet: POST /v2/webhooks makes a webhook.',
        )}`,
    },
    shown,
  );
}

const attemptRow = ({ at, status, error }: Delivery['attempts'][number]): Html =>
  row({
    main: `${isoOf(at)} UTC`,
    side: status === null ? pill('no answer', 'bad') : pill(String(status), isFine(status) ? 'good' : 'bad'),
    ...(error && { more: error }),
  });

export async function deliveryPage(id: string, shown: Shown): Promise<string | undefined> {
  const delivery = shown.sandbox.deliveries.find((one) => String(one.id) === id);
  if (!delivery) return undefined;
  const { trigger, subscriberUrl, webhookId, createdAt, nextAttemptAt, attempts, headers, body } = delivery;
  const next = nextAttemptAt === null ? 'never' : `${isoOf(nextAttemptAt)} UTC`;
  return layout(
    {
      title: trigger,
      lead: html`<a class="back" href="/webhooks">← Webhooks</a>`,
      place: '/webhooks',
      body: html`${card(
        'Delivery',
        html`${facts([
          ['Outcome', deliveryPill(delivery)],
          ['To', subscriberUrl],
          ['Webhook', webhookId],
          ['Happened', `${isoOf(createdAt)} UTC`],
          ['Again', next],
        ])}${shown.isControlled ? button('redeliver', { delivery: id }, 'Send again now') : ''}`,
      )}
      ${listCard('Attempts', attempts.map(attemptRow), 'It is under way.')}
      ${card(
        'Request',
        html`${facts(Object.entries(headers).map(([name, value]) => [name, html`<code>${value}</code>`]))}
          <pre>${pretty(body)}</pre>`,
      )}`,
    },
    shown,
  );
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
