import { hmacSha256 } from './hmacSha256.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const base64url = (data: Uint8Array) =>
  btoa(String.fromCharCode(...data))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/** A compact JWT, HS256. */
export function signJwt(payload: object, secret: string): string {
  const [header, claims] = [{ alg: 'HS256', typ: 'JWT' }, payload].map((part) =>
    base64url(bytes(JSON.stringify(part))),
  );
  const signed = `${header}.${claims}`;
  return `${signed}.${base64url(hmacSha256(bytes(secret), bytes(signed)))}`;
}
