import { hmacSha256 } from './hmacSha256.js';

/**
 * A code that follows from a key and the time (RFC 6238, with SHA-256).
 * @param step how many steps of time have passed since 1970
 */
export function totp(key: Uint8Array, step: number, digits = 6): string {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const digest = hmacSha256(key, new Uint8Array(counter.buffer));
  const offset = (digest.at(-1) ?? 0) & 0xf;
  const word = new DataView(digest.buffer, digest.byteOffset).getUint32(offset) & 0x7fff_ffff;
  return String(word % 10 ** digits).padStart(digits, '0');
}
