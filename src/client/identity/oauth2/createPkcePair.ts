import { CalConfigError } from '../../../errors/index.js';

/** Proof that who trades the code is who asked for it (RFC 7636). */
export interface PkcePair {
  /** The secret, 43 to 128 characters. Keep it where only this user can read it until the code comes, such as `sessionStorage`. */
  codeVerifier: string;
  /** What the consent page is given: the verifier's SHA-256 (`S256`). */
  codeChallenge: string;
}

/** 32 bytes make 43 characters, the least that the standard allows; 96 make 128, the most. */
const bytesOfVerifier = 32;

const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

const base64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const cryptoMissing = () =>
  new CalConfigError({
    code: 'crypto_missing',
    what: 'There is no Web Crypto here.',
    why: 'Browsers have it only on pages that came by https, or from localhost.',
    todo: 'Serve the page by https.',
  });

const tooShort = (length: number) =>
  new CalConfigError({
    code: 'prop_invalid',
    what: `random gave bytes for a verifier of ${length} characters.`,
    why: 'RFC 7636 asks for 43 to 128.',
    todo: 'Give as many bytes as it is asked for.',
  });

/**
 * A new pair for one sign-in; never use it twice.
 * `random`: as many unpredictable bytes as it is asked for. Default: the platform's.
 * Rejects with `CalConfigError`: `crypto_missing` on a page without https, `prop_invalid` for bytes too few or too many.
 */
export async function createPkcePair(random = randomBytes): Promise<PkcePair> {
  if (!globalThis.crypto?.subtle) throw cryptoMissing();
  const codeVerifier = base64Url(random(bytesOfVerifier));
  if (codeVerifier.length < 43 || codeVerifier.length > 128) throw tooShort(codeVerifier.length);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
  return { codeVerifier, codeChallenge: base64Url(new Uint8Array(hash)) };
}
