import type { Instant } from '../../time/types.js';
import { hmacSha256 } from './hmacSha256.js';

const bytes = (text: string) => new TextEncoder().encode(text);
export const base64Url = (data: Uint8Array): string =>
  btoa(String.fromCharCode(...data))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/** A compact JWT, HS256. */
export function signJwt(payload: object, secret: string): string {
  const [header, claims] = [{ alg: 'HS256', typ: 'JWT' }, payload].map((part) =>
    base64Url(bytes(JSON.stringify(part))),
  );
  return signed(`${header}.${claims}`, secret);
}

const signed = (text: string, secret: string) =>
  `${text}.${base64Url(hmacSha256(bytes(secret), bytes(text)))}`;

/** What a JWT of this secret says; undefined: it is none, or its `exp` (in seconds) is over. */
export function readJwt(token: string, secret: string, now: Instant): Record<string, unknown> | undefined {
  const [header, claims, signature] = token.split('.');
  if (!signature || token !== signed(`${header}.${claims}`, secret)) return undefined;
  const payload: unknown = JSON.parse(textOf(claims ?? ''));
  if (payload === null || typeof payload !== 'object') return undefined;
  const { exp } = { exp: undefined, ...payload };
  return typeof exp === 'number' && exp * 1000 <= now ? undefined : { ...payload };
}

const textOf = (base64url: string): string => {
  const binary = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
};
