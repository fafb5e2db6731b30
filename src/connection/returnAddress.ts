import type { ReturnTo } from './Way.js';

/** The query parameter by which a page knows that it is where a round trip ends. */
const PARAMETER = 'daybook-connection';
const FAILED = '.failed';

/** A return that an address tells of. Whether anybody waits for it, it does not tell. */
export interface Return {
  readonly state: string;
  readonly end: 'success' | 'failure';
}

/** Where a provider shall lead back to: that page, with the state. */
export function returnAddresses(page: string, state: string): ReturnTo {
  const address = (value: string) => {
    const url = new URL(page);
    url.searchParams.set(PARAMETER, value);
    return url.href;
  };
  return { success: address(state), failure: address(state + FAILED) };
}

/** The same return on another page, where one is wanted for who refuses. */
export function returnOn(page: string, address: string): string {
  const url = new URL(page);
  url.searchParams.set(PARAMETER, new URL(address).searchParams.get(PARAMETER) ?? '');
  return url.href;
}

/** null: it is no return, or none of ours. */
export function readReturn(href: string): Return | null {
  const value = URL.canParse(href) ? new URL(href).searchParams.get(PARAMETER) : null;
  if (!value) return null;
  const isFailed = value.endsWith(FAILED);
  const state = isFailed ? value.slice(0, -FAILED.length) : value;
  return isState(state) ? { state, end: isFailed ? 'failure' : 'success' } : null;
}

/** The same address as it was before she left. */
export function withoutReturn(href: string): string {
  const url = new URL(href);
  url.searchParams.delete(PARAMETER);
  return url.href;
}

const BYTES = 16;
export const isState = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);

/** What nobody can guess. @param fill puts chance into the bytes, as `crypto.getRandomValues` does */
export const oneTimeState = (fill: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): string =>
  [...fill(new Uint8Array(BYTES))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
