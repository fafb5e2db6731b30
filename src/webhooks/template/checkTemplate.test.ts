import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleMessage } from '../sample/exampleMessage.js';
import { sampleBody } from '../sample/sampleCall.js';
import { checkTemplate } from './checkTemplate.js';

const findingsOf = (template: string) =>
  checkTemplate(template, sampleBody(template, exampleMessage('BOOKING_CREATED')).body);

describe('a template', () => {
  it.each([
    ['nothing', ''],
    ['names in JSON', '{"what":"{{title}}","who":"{{attendees.0.name}}"}'],
    ['nested JSON, which ends in two braces', '{"a":{"b":"{{title}}"}}'],
    ['a number', '{"minutes":{{length}}}'],
    ['a form', 'title={{{title}}}&at={{startTime}}'],
    ['plain text', 'Booked'],
  ])('of %s is fine', (_, template) => {
    expect(findingsOf(template)).toEqual({ fault: null, warnings: [] });
  });

  it.each([
    ['braces that are not closed', '{"what":"{{title"}', 'webhooks.templateUnclosed'],
    ['JSON that begins with two braces', '{{"a":1}}', 'webhooks.templateStrange'],
    ['a name of two words', '{{event title}}', 'webhooks.templateStrange'],
    ['no name', '{{ }}', 'webhooks.templateStrange'],
  ])('with %s can’t be sent', (_, template, key) => {
    expect(findingsOf(template).fault?.key).toBe(key);
  });

  it.each([
    ['a name that nothing has', '{"a":"{{titel}}"}', ['webhooks.templateUnknown']],
    ['JSON that is none', '{"a":"{{title}}",}', ['webhooks.templateForm']],
    ['blocks', '{{#each attendees}}{{name}}{{/each}}', ['webhooks.templateBlocks']],
    ['a comment', '{{! for the desk }}a=1', ['webhooks.templateBlocks']],
  ])('with %s is sent, and that is said', (_, template, keys) => {
    const { fault, warnings } = findingsOf(template);
    expect([fault, warnings.map(({ key }) => key)]).toEqual([null, keys]);
  });

  it('is read to its end, whatever it holds', () => {
    const pieces = fc.constantFrom('{', '}', '{{', '}}', '{{{', '}}}', 'title', ' ', '#if', '"', ':', '/');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const { fault, warnings } = findingsOf(parts.join(''));
        expect(fault === null || warnings.length === 0).toBe(true);
      }),
    );
  });
});
