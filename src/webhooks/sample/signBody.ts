const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A page that did not come by https, and not from this device, has no such thing. */
export const canSign = (): boolean => globalThis.crypto?.subtle !== undefined;

/** HMAC-SHA256 of the body, in lower-case hex, as the API puts it into `X-Cal-Signature-256`. */
export async function signBody(body: string, secret: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), algorithm, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytesOf(body)));
  return Array.from(signature, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A secret that nobody guesses: 32 bytes of the browser's own chance, in hex. */
export const makeSecret = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
