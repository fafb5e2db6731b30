import { describe, expect, it } from 'vitest';
import { talk } from '../testing/talk.js';
import { checkAnswer } from './checkAnswer.js';

const provider = { clientId: 'c', organizationId: 1, name: 'Practice' };

describe('an answer that is held against the contract', () => {
  it('passes as it is promised', () => {
    expect(() => checkAnswer('provider.get', provider)).not.toThrow();
    expect(() => checkAnswer('schedules.delete', undefined)).not.toThrow();
  });

  it.each([
    ['lacks a field', { clientId: 'c', name: 'Practice' }, 'data.organizationId'],
    ['has a field of another type', { ...provider, name: 7 }, 'data.name'],
    ['has a field that nobody knows', { ...provider, secret: 's' }, 'data.secret'],
  ])('is told where it %s', (_, data, place) => {
    expect(() => checkAnswer('provider.get', data)).toThrow(`provider.get breaks the contract. ${place}`);
  });

  it('is looked into as deep as it goes', () => {
    const [link] = [{ label: 'Ics', id: 'ics', link: 'data:', extra: 1 }];
    expect(() => checkAnswer('bookings.listCalendarLinks', [link])).toThrow('data[0].extra');
  });

  it('is none of a caller’s business: only who asks for the check meets it', async () => {
    const { send, sandbox } = talk({ checksAnswers: false });
    const { status } = await send('GET')(`/v2/provider/${sandbox.demo.clientId}`);
    expect(status).toBe(200);
  });
});
