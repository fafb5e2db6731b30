import { describe, expect, it } from 'vitest';
import { readCallback } from './readCallback.js';

const state = 's-1';

describe('readCallback', () => {
  it.each([
    ['a whole address', 'https://desk.example/back?code=abc&state=s-1'],
    ['a path, as a server has it', '/back?code=abc&state=s-1'],
    ['a URL', new URL('https://desk.example/back?state=s-1&code=abc#top')],
    ['an address of an app', 'desk-app://back?code=abc&state=s-1'],
  ])('reads the code of %s', (_, url) => {
    expect(readCallback(url, { state })).toEqual({ code: 'abc' });
  });

  it.each([
    ['another state', '/back?code=abc&state=s-2', state],
    ['no state', '/back?code=abc', state],
    ['a state where none was kept', '/back?code=abc&state=s-1', null],
    ['no state where none was kept', '/back?code=abc', undefined],
    ['an empty state where an empty one was kept', '/back?code=abc&state=', ''],
    ['an error that is not ours to read', '/back?error=access_denied&state=s-2', state],
  ])('refuses %s', (_, url, kept) => {
    expect(() => readCallback(url, { state: kept })).toThrow(
      expect.objectContaining({ kind: 'auth', code: 'state_mismatch' }),
    );
  });

  it('tells that the user did not agree', () => {
    expect(() => readCallback('/back?error=access_denied&state=s-1', { state })).toThrow(
      expect.objectContaining({ kind: 'auth', code: 'consent_denied' }),
    );
  });

  it('says what else the consent page found wrong', () => {
    const url = '/back?error=invalid_request&error_description=Requested+scope+is+unknown&state=s-1';
    expect(() => readCallback(url, { state })).toThrow(
      expect.objectContaining({
        kind: 'auth',
        code: 'consent_failed',
        message: expect.stringContaining('invalid_request: Requested scope is unknown'),
      }),
    );
  });

  it('believes an error more than a code beside it', () => {
    expect(() => readCallback('/back?code=abc&error=server_error&state=s-1', { state })).toThrow(
      expect.objectContaining({ code: 'consent_failed' }),
    );
  });

  it('does not take an address without a code for a sign-in', () => {
    expect(() => readCallback('/back?state=s-1', { state })).toThrow(
      expect.objectContaining({ code: 'consent_failed' }),
    );
  });

  it('never repeats code or state in its message', () => {
    expect(() => readCallback('/back?code=c0de&state=st4te', { state })).toThrow(/^(?!.*(c0de|st4te|s-1))/);
  });
});
