import { describe, expect, it } from 'vitest';
import { jwt } from '../testing/fakeApi.js';
import { type ClientAuth, checkAuth } from './auth.js';

const getAccessToken = async () => 'token';

/** What a host without types might write. */
// SAFETY: checkAuth is the guard for exactly these.
const untyped = (auth: object) => auth as ClientAuth;

const inBrowser = { inBrowser: true };
const onServer = { inBrowser: false };

describe('checkAuth', () => {
  it.each([
    ['a refreshUrl', { accessToken: 'a', refreshUrl: '/refresh' }],
    ['a refreshUrl before anybody is signed in', { refreshUrl: '/refresh' }],
    ['getAccessToken', { getAccessToken }],
    ['getAccessToken and a first token', { getAccessToken, accessToken: 'a' }],
  ])('takes %s', (_, auth) => {
    expect(checkAuth(auth, inBrowser)).toEqual(auth);
  });

  it('takes nothing for nobody', () => {
    expect(checkAuth(undefined, inBrowser)).toEqual({});
  });

  it.each([
    ['a client secret', { clientSecret: 'shh' }],
    ['an API key', { accessToken: 'cal_live_1' }],
  ])('takes %s on a server', (_, auth) => {
    expect(checkAuth(auth, onServer)).toEqual(auth);
  });

  it.each([
    ['a client secret', { clientSecret: 'shh' }],
    ['a client secret beside a token', { accessToken: 'a', refreshUrl: '/refresh', clientSecret: 'shh' }],
    ['an API key', { accessToken: 'cal_live_1' }],
    ['an API key beside a refreshUrl', { accessToken: 'cal_live_1', refreshUrl: '/refresh' }],
    ['a refresh token', { accessToken: jwt({ type: 'refresh_token' }), refreshUrl: '/refresh' }],
    [
      'a client secret as a token',
      { accessToken: jwt({ name: 'x', redirectUris: [] }), refreshUrl: '/refresh' },
    ],
  ])('refuses %s in a browser', (_, auth) => {
    expect(() => checkAuth(untyped(auth), inBrowser)).toThrow(
      expect.objectContaining({ code: 'secret_in_browser' }),
    );
  });

  it('never repeats a secret in its message', () => {
    expect(() => checkAuth({ clientSecret: 'shh-9f2' }, inBrowser)).toThrow(/^(?!.*shh-9f2)/);
  });

  it.each([
    ['an empty secret', { clientSecret: '' }, 'secret_missing'],
    ['a secret that is undefined', { clientSecret: undefined }, 'secret_missing'],
    ['a secret beside a token', { clientSecret: 'shh', accessToken: 'a' }, 'auth_ambiguous'],
    ['two ways to renew', { refreshUrl: '/refresh', getAccessToken }, 'auth_ambiguous'],
    ['a token that can not be renewed', { accessToken: 'a' }, 'refresh_url_missing'],
    ['an empty object', {}, 'refresh_url_missing'],
  ])('refuses %s', (_, auth, code) => {
    expect(() => checkAuth(untyped(auth), onServer)).toThrow(expect.objectContaining({ code }));
  });
});
