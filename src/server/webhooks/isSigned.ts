/** Lower-case hex of 32 bytes; upper-case is the same number. `undefined`: nothing of the kind. */
function fromHex(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[0-9a-f]{64}$/i.test(text)) return undefined;
  return Uint8Array.from({ length: 32 }, (_, index) =>
    Number.parseInt(text.slice(2 * index, 2 * index + 2), 16),
  );
}

async function isSignedWith(
  secret: string,
  signature: Uint8Array<ArrayBuffer>,
  body: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  );
  // Takes the same time however much of it is right: that is what `verify` is for.
  return crypto.subtle.verify('HMAC', key, signature, body);
}

/** Whether one of the secrets made this signature of this body. Each of them is tried, so that the time tells nothing. */
export async function isSigned(
  body: Uint8Array<ArrayBuffer>,
  signature: string,
  secrets: readonly string[],
): Promise<boolean> {
  const bytes = fromHex(signature);
  if (!bytes) return false;
  const each = await Promise.all(secrets.map((secret) => isSignedWith(secret, bytes, body)));
  return each.includes(true);
}
