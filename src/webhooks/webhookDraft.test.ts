import { describe, expect, it } from 'vitest';
import type { Webhook } from '../queries/webhooks/webhooks.js';
import { changesOf, draftOf, faultsOf, isFine, newDraft, secretOf, valuesOf } from './webhookDraft.js';

const webhook: Webhook = {
  id: '1',
  url: 'https://host.example/in',
  isActive: false,
  triggers: ['BOOKING_CREATED', 'MEETING_ENDED'],
  secret: 'hush',
  template: '{"a":"{{title}}"}',
};
const other: Webhook = { ...webhook, id: '2', url: 'https://host.example/other' };
const fine = { ...newDraft, url: 'https://host.example/new' };

describe('a webhook that is filled in', () => {
  it.each([
    ['https://host.example', null],
    ['http://localhost:3000/in', null],
    ['http://127.0.0.1/in', null],
    ['http://host.example', 'webhooks.notAddress'],
    ['http://localhost.evil.example', 'webhooks.notAddress'],
    ['ftp://host.example', 'webhooks.notAddress'],
    ['host.example', 'webhooks.notAddress'],
    ['', 'webhooks.notAddress'],
    [other.url, 'webhooks.taken'],
  ])('at the address %s has the fault %s', (url, key) => {
    expect(faultsOf({ ...fine, url }, null, [webhook, other]).url?.key ?? null).toBe(key);
  });

  it('needs something that it is called for, and a template that can be filled in', () => {
    expect(isFine(faultsOf(fine, null, []))).toBe(true);
    expect(faultsOf({ ...fine, triggers: [] }, null, []).triggers?.key).toBe('webhooks.noTrigger');
    expect(faultsOf({ ...fine, template: '{{title' }, null, []).template?.key).toBe(
      'webhooks.templateUnclosed',
    );
  });

  it('is active, signed by what is typed, and sent without a template of blanks', () => {
    const draft = { ...fine, secret: { at: 'typed', text: 'hush' }, template: ' \n' } as const;
    expect(valuesOf(draft)).toEqual({
      url: fine.url,
      isActive: true,
      triggers: fine.triggers,
      secret: 'hush',
      template: '',
    });
  });
});

describe('a webhook that is changed', () => {
  it('is sent as what differs', () => {
    const draft = draftOf(webhook);
    expect(changesOf(draft, webhook)).toEqual({});
    expect(changesOf({ ...draft, triggers: [...draft.triggers].reverse() }, webhook)).toEqual({});
    expect(changesOf({ ...draft, url: other.url, template: '' }, webhook)).toEqual({
      url: other.url,
      template: '',
    });
  });

  it('keeps its address, even one that would not be taken today', () => {
    const old = { ...webhook, url: 'http://host.example' };
    expect(isFine(faultsOf(draftOf(old), old, [old, other]))).toBe(true);
  });

  it('keeps its secret unseen until another is typed, or none', () => {
    const draft = draftOf(webhook);
    expect([JSON.stringify(draft).includes('hush'), secretOf(draft, webhook)]).toEqual([false, 'hush']);
    const secret = (text: string) => changesOf({ ...draft, secret: { at: 'typed', text } }, webhook);
    expect([secret('new'), secret(''), secret('hush')]).toEqual([{ secret: 'new' }, { secret: '' }, {}]);
  });
});
