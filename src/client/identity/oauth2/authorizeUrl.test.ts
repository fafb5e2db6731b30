import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuthorizeUrlOptions, authorizeUrl } from './authorizeUrl.js';
import { readCallback } from './readCallback.js';

const asked: AuthorizeUrlOptions = {
  clientId: 'desk',
  redirectUri: 'https://desk.example/back?to=1',
  scopes: ['BOOKING_READ', 'ORG_PROFILE_READ'],
  state: 'a b&c',
  codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
};
const paramsOf = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe('authorizeUrl', () => {
  it('leads to the consent page with everything that the standard asks for', () => {
    const url = authorizeUrl(asked);
    expect(url).toMatch(/^https:\/\/app\.cal\.com\/auth\/oauth2\/authorize\?/);
    expect(paramsOf(url)).toEqual({
      response_type: 'code',
      client_id: 'desk',
      redirect_uri: 'https://desk.example/back?to=1',
      scope: 'BOOKING_READ,ORG_PROFILE_READ',
      state: 'a b&c',
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    });
  });

  it('names no method of a challenge where a confidential client has none', () => {
    const { codeChallenge: _, ...confidential } = asked;
    expect(Object.keys(paramsOf(authorizeUrl(confidential)))).not.toContain('code_challenge_method');
  });

  it.each([
    ['https://cal.desk.example', 'https://cal.desk.example/auth/oauth2/authorize'],
    ['https://cal.desk.example/', 'https://cal.desk.example/auth/oauth2/authorize'],
    ['http://localhost:3000/cal//', 'http://localhost:3000/cal/auth/oauth2/authorize'],
  ])('finds the consent page of %s', (appUrl, page) => {
    const { origin, pathname } = new URL(authorizeUrl({ ...asked, appUrl }));
    expect(origin + pathname).toBe(page);
  });

  it.each(['desk', 'javascript:alert(1)', 'ftp://cal.example', ''])('refuses %j as appUrl', (appUrl) => {
    expect(() => authorizeUrl({ ...asked, appUrl })).toThrow(
      expect.objectContaining({ code: 'prop_invalid' }),
    );
  });

  it.each<Partial<AuthorizeUrlOptions>>([
    { clientId: '' },
    { redirectUri: '' },
    { scopes: [] },
    { state: '' },
  ])('refuses %j', (lack) => {
    expect(() => authorizeUrl({ ...asked, ...lack })).toThrow(
      expect.objectContaining({ kind: 'config', code: 'prop_missing' }),
    );
  });

  it('gives a state that comes back as it was, whatever its letters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (state) => {
        const back = new URL('https://desk.example/back?code=abc');
        back.searchParams.set('state', paramsOf(authorizeUrl({ ...asked, state })).state ?? '');
        expect(readCallback(back, { state })).toEqual({ code: 'abc' });
      }),
    );
  });
});
