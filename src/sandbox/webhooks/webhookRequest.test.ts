import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { webhookRequest } from './webhookRequest.js';

const message = {
  trigger: 'BOOKING_CREATED' as const,
  isBare: false,
  createdAt: '2026-11-20T09:00:00.000Z',
  payload: { title: 'Müller & "Co"', organizer: { name: 'Hannah' }, attendees: [{ email: 'ada@x.example' }] },
};
const plain = { payloadTemplate: null, secret: null, version: '2021-10-20' } as const;
const withTemplate = (payloadTemplate: string) => webhookRequest({ ...plain, payloadTemplate }, message);

describe('a webhook on its way', () => {
  it('tells what happened, when, and of what', () => {
    const { body, headers } = webhookRequest(plain, message);
    expect(JSON.parse(body)).toEqual({
      triggerEvent: 'BOOKING_CREATED',
      createdAt: message.createdAt,
      payload: message.payload,
    });
    expect(headers).toEqual({
      'Content-Type': 'application/json',
      'X-Cal-Signature-256': 'no-secret-provided',
      'X-Cal-Webhook-Version': '2021-10-20',
    });
  });

  it.each([null, '{"content":"{{title}}"}', 'a={{title}}'])(
    'is signed as it is sent: %s',
    (payloadTemplate) => {
      const { body, headers } = webhookRequest({ ...plain, payloadTemplate, secret: 's3cret' }, message);
      expect(headers['X-Cal-Signature-256']).toBe(createHmac('sha256', 's3cret').update(body).digest('hex'));
    },
  );

  it('takes the words of its template, and stays JSON whatever they are', () => {
    const { body, headers } = withTemplate(
      '{ "what": "{{triggerEvent}}", "title": "{{title}}", "by": "{{ organizer.name }}", "for": "{{attendees.0.email}}", "none": "{{no.such}}" }',
    );
    expect(headers['Content-Type']).toBe('application/json');
    expect(JSON.parse(body)).toEqual({
      what: 'BOOKING_CREATED',
      title: 'Müller &amp; &quot;Co&quot;',
      by: 'Hannah',
      for: 'ada@x.example',
      none: '',
    });
  });

  it('escapes what stands between two pairs of braces, and not between three', () => {
    expect(withTemplate('a={{title}}&b={{{title}}}').body).toBe(
      'a=Müller &amp; &quot;Co&quot;&b=Müller & "Co"',
    );
  });

  it('is a form where the template is no JSON', () => {
    const { body, headers } = withTemplate('who={{organizer.name}}');
    expect([body, headers['Content-Type']]).toEqual(['who=Hannah', 'application/x-www-form-urlencoded']);
  });

  it('comes without an envelope where it is the row of a meeting, whatever its template says', () => {
    const meeting = { trigger: 'MEETING_STARTED' as const, createdAt: message.createdAt, isBare: true };
    const { body } = webhookRequest(
      { ...plain, payloadTemplate: '{}' },
      { ...meeting, payload: { uid: 'u' } },
    );
    expect(JSON.parse(body)).toEqual({ triggerEvent: 'MEETING_STARTED', uid: 'u' });
  });

  it('reads only what the payload itself has', () => {
    expect(withTemplate('{{constructor.name}}|{{title.length}}').body).toBe('|');
  });
});
