import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CodeEvent,
  type CodeState,
  codeLength,
  codeTransition,
  firstCode,
} from './codeEntry.machine.js';

const now = Date.UTC(2026, 10, 4, 9, 12);
const stateWith = (change: Partial<CodeState> = {}): CodeState => ({
  at: 'waiting',
  code: '',
  problem: null,
  resendAt: 0,
  ...change,
});
const typed = (text: string): CodeEvent => ({ type: 'codeTyped', text });

describe('a code that is mailed', () => {
  it('is sent at once; where the server refused one it waits for her to ask', () => {
    expect(firstCode('send')).toEqual({ state: stateWith({ at: 'sending' }), effect: 'send' });
    expect(firstCode('refused')).toEqual({ state: stateWith({ problem: 'wrong' }), effect: null });
    expect(firstCode({ sentAt: now })).toEqual({
      state: stateWith({ resendAt: now + 30_000 }),
      effect: null,
    });
  });

  it.each<[string, Partial<CodeState>, CodeEvent, Partial<CodeState>, 'send' | 'check' | null]>([
    ['digits are kept', {}, typed('12'), { code: '12' }, null],
    ['what is no digit is not', {}, typed(' 1-2 a3'), { code: '123' }, null],
    ['the sixth sends it', { code: '12345' }, typed('123456'), { at: 'checking', code: '123456' }, 'check'],
    ['a paste does', {}, typed('123 456'), { at: 'checking', code: '123456' }, 'check'],
    ['a paste with more than it', {}, typed('1234567'), { at: 'checking', code: '123456' }, 'check'],
    [
      'the same six are not sent by typing a seventh',
      { code: '123456', problem: 'wrong' },
      typed('1234567'),
      { code: '123456', problem: null },
      null,
    ],
    ['typing takes the problem back', { problem: 'wrong' }, typed('1'), { code: '1', problem: null }, null],
    [
      'an earlier mail’s code may be pasted',
      { at: 'sending' },
      typed('123456'),
      { at: 'checking', code: '123456' },
      'check',
    ],
    ['while it is checked nothing is typed', { at: 'checking', code: '123456' }, typed('9'), {}, null],
    ['too short to be sent', { code: '123' }, { type: 'submitted' }, { problem: 'wrong' }, null],
    [
      'sent again by her',
      { code: '123456', problem: 'failed' },
      { type: 'submitted' },
      { at: 'checking', problem: null },
      'check',
    ],
    ['sent once', { at: 'checking', code: '123456' }, { type: 'submitted' }, {}, null],
    [
      'another is asked for',
      { code: '123', problem: 'wrong' },
      { type: 'resendPressed' },
      { at: 'sending', code: '', problem: null },
      'send',
    ],
    ['not while one is on its way', { at: 'sending' }, { type: 'resendPressed' }, {}, null],
    ['not while one is checked', { at: 'checking', code: '123456' }, { type: 'resendPressed' }, {}, null],
    [
      'it was sent',
      { at: 'sending' },
      { type: 'sent', now },
      { at: 'waiting', resendAt: now + 30_000 },
      null,
    ],
    [
      'it was sent while she checks an earlier one',
      { at: 'checking', code: '123456' },
      { type: 'sent', now },
      { resendAt: now + 30_000 },
      null,
    ],
    [
      'it could not be sent: she may ask at once',
      { at: 'sending' },
      { type: 'sendFailed', problem: 'notSent', now },
      { at: 'waiting', problem: 'notSent', resendAt: 0 },
      null,
    ],
    [
      'too many were asked for: she may ask in a minute',
      { at: 'sending' },
      { type: 'sendFailed', problem: 'busy', now },
      { at: 'waiting', problem: 'busy', resendAt: now + 60_000 },
      null,
    ],
    [
      'too many were asked for: she may ask when the server says',
      { at: 'sending' },
      { type: 'sendFailed', problem: 'busy', now, waitMs: 12_000 },
      { at: 'waiting', problem: 'busy', resendAt: now + 12_000 },
      null,
    ],
    [
      'it is another code',
      { at: 'checking', code: '123456' },
      { type: 'checkFailed', problem: 'wrong' },
      { at: 'waiting', problem: 'wrong' },
      null,
    ],
    [
      'nobody answered: it stays typed',
      { at: 'checking', code: '123456' },
      { type: 'checkFailed', problem: 'failed' },
      { at: 'waiting', problem: 'failed' },
      null,
    ],
  ])('%s', (_, before, event, change, effect) => {
    const state = stateWith(before);
    expect(codeTransition(state, event)).toEqual({ state: { ...state, ...change }, effect });
  });
});

describe('the code’s machine, whatever happens', () => {
  const anyEvent: fc.Arbitrary<CodeEvent> = fc.oneof(
    fc.record({ type: fc.constant('codeTyped' as const), text: fc.string({ maxLength: 9 }) }),
    fc.record({ type: fc.constant('codeTyped' as const), text: fc.stringMatching(/^\d{0,8}$/) }),
    fc.constantFrom<CodeEvent>(
      { type: 'submitted' },
      { type: 'resendPressed' },
      { type: 'sent', now },
      { type: 'sendFailed', problem: 'busy', now },
      { type: 'sendFailed', problem: 'notSent', now },
    ),
  );

  it('checks six digits and nothing else, and one code at a time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('send' as const, 'refused' as const),
        fc.array(anyEvent, { maxLength: 30 }),
        (beginning, events) => {
          let { state } = firstCode(beginning);
          let checks = 0;
          for (const event of events) {
            const result = codeTransition(state, event);
            state = result.state;
            expect(state.code).toMatch(/^\d{0,6}$/);
            if (result.effect !== 'check') continue;
            checks += 1;
            expect(state).toMatchObject({ at: 'checking', problem: null });
            expect(state.code).toHaveLength(codeLength);
          }
          // Nothing answers here: who is being checked stays so.
          expect(checks).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
