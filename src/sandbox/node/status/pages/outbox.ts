import type { MessageRecord } from '../../../model/messages.js';
import { type Html, html, isoOf } from '../../../pages/html.js';
import { layout, type Shown } from '../layout.js';
import { facts, linked, listCard, MOST_ROWS, pill, row } from '../parts.js';

/** `booking-created` as words. */
const kindOf = ({ kind }: MessageRecord) => kind.replaceAll('-', ' ');

export const messageRow = (message: MessageRecord): Html =>
  row({
    href: `/outbox/${message.id}`,
    main: message.subject || message.text,
    side: isoOf(message.createdAt),
    more: html`${message.channel === 'sms' ? html`${pill('SMS')} ` : ''}to ${message.to} · ${kindOf(message)}`,
  });

export async function outboxPage(shown: Shown): Promise<string> {
  const messages = [...(await shown.sandbox.outbox())].reverse();
  const rows = messages.slice(0, MOST_ROWS).map(messageRow);
  const empty =
    'Nothing has been sent yet. Book something: mail is written where the host’s OAuth client has areEmailsEnabled.';
  return layout(
    {
      title: 'Outbox',
      lead: html`The mails and text messages that a real server would have sent. None has left this machine.`,
      place: '/outbox',
      body: listCard('The latest first', rows, empty),
    },
    shown,
  );
}

const messageOf = async (id: string, { sandbox }: Shown): Promise<MessageRecord | undefined> =>
  (await sandbox.outbox()).find((message) => String(message.id) === id);

export async function messagePage(id: string, shown: Shown): Promise<string | undefined> {
  const message = await messageOf(id, shown);
  if (!message) return undefined;
  const { channel, from, to, replyTo, createdAt, language, bookingUid, attachment, text, subject } = message;
  const head: [string, Html | string][] = [
    ['To', to],
    ['From', from],
    ...(replyTo ? [['Answers to', replyTo] satisfies [string, string]] : []),
    ['Sent', `${isoOf(createdAt)} UTC`],
    ['About', kindOf(message)],
    ['Language', language],
    ...(bookingUid
      ? [['Booking', html`<a href="/bookings/${bookingUid}">${bookingUid}</a>`] satisfies [string, Html]]
      : []),
    ...(attachment
      ? [
          [
            'Attached',
            html`<a href="/outbox/${id}/${attachment.fileName}" download>${attachment.fileName}</a>`,
          ] satisfies [string, Html],
        ]
      : []),
  ];
  const file = attachment
    ? html`<details class="card"><summary>${attachment.fileName}</summary><pre>${attachment.content}</pre></details>`
    : '';
  return layout(
    {
      title: subject || (channel === 'sms' ? 'Text message' : 'Mail without a subject'),
      lead: html`<a class="back" href="/outbox">← Outbox</a>`,
      place: '/outbox',
      body: html`<section class="card" aria-label="Addressed">${facts(head)}</section>
        <section class="card" aria-label="Text"><p class="text" lang="${language}">${linked(text)}</p></section>${file}`,
    },
    shown,
  );
}

/** The attached file itself. */
export async function attachmentAnswer(
  id: string,
  fileName: string,
  shown: Shown,
): Promise<Response | undefined> {
  const attachment = (await messageOf(id, shown))?.attachment;
  if (attachment?.fileName !== fileName) return undefined;
  return new Response(attachment.content, {
    headers: {
      'content-type': attachment.contentType,
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  });
}
