import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webhookTriggers } from '../../contract/webhooks/webhooks.schema.js';
import { webhookRequest } from '../../sandbox/webhooks/webhookRequest.js';
import { readEvent } from '../../server/webhooks/readEvent.js';
import { placeholders } from '../template/placeholders.js';
import { type ExampleMessage, exampleMessage, sentNames } from './exampleMessage.js';
import { curlOf, headersOf, payloadVersion, sampleBody } from './sampleCall.js';
import { makeSecret, signBody } from './signBody.js';

/** As the sandbox sends it, which is as the API does. */
const sent = (trigger: (typeof webhookTriggers)[number], template: string, secret: string) => {
  const { createdAt, payload, isBare } = exampleMessage(trigger);
  return webhookRequest(
    { payloadTemplate: template, secret, version: payloadVersion },
    { trigger, createdAt, payload, isBare },
  );
};

const anyTemplate = fc
  .array(
    fc.oneof(
      fc.constantFrom(...placeholders).map((name) => `"{{ ${name} }}"`),
      fc.constantFrom(...placeholders).map((name) => `{{{${name}}}}`),
      fc.constantFrom('{"a":', '}', ',', '[', ']', 'a=', '&', '{{nothing}}', '"x"', '{{#if title}}'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

describe('a sample call', () => {
  it.each(webhookTriggers)('for %s is read by the receiving end of the package', (trigger) => {
    const { body } = sampleBody('', exampleMessage(trigger));
    expect(readEvent(body, payloadVersion).triggerEvent).toBe(trigger);
  });

  it('has the body, kind and signature that the server would send', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...webhookTriggers),
        anyTemplate,
        fc.string({ minLength: 1 }),
        async (trigger, template, secret) => {
          const real = sent(trigger, template, secret);
          const { body, contentType } = sampleBody(template, exampleMessage(trigger));
          expect({ body, contentType }).toEqual({
            body: real.body,
            contentType: real.headers['Content-Type'],
          });
          const signature = await signBody(body, secret);
          expect(signature).toBe(createHmac('sha256', secret).update(body).digest('hex'));
          expect(headersOf({ contentType, signature })).toEqual(
            Object.entries(real.headers).map(([name, value]) => `${name}: ${value}`),
          );
        },
      ),
    );
  });

  it('can be sent by a shell, whatever it says', () => {
    const line = curlOf({
      url: "https://host.example/it's",
      body: `{"note":"it's"}`,
      contentType: 'application/json',
      signature: 'ab12',
    });
    expect(line).toContain(`curl -X POST 'https://host.example/it'\\''s'`);
    expect(line).toContain(`--data-raw '{"note":"it'\\''s"}'`);
    expect(line).toContain(`-H 'X-Cal-Signature-256: ab12'`);
  });
});

describe('the names that are offered', () => {
  const booking: ExampleMessage = exampleMessage('BOOKING_CREATED');

  it.each(placeholders)('%s is filled in for a booking', (name) => {
    expect(sampleBody(`x={{${name}}}`, booking).body).toMatch(/^x=.+/);
    expect(sentNames.has(name.split('.')[0] ?? '')).toBe(true);
  });
});

describe('a secret that is made', () => {
  it('is 64 hexadecimal digits, and another one each time', () => {
    expect(makeSecret()).toMatch(/^[0-9a-f]{64}$/);
    expect(makeSecret()).not.toBe(makeSecret());
  });
});
