import type { Fetch } from '../platform.js';

/** A request as it left the client. */
export interface Sent {
  method: string;
  url: URL;
  headers: Headers;
  body: unknown;
  signal: AbortSignal | undefined;
}

export interface FakeApi {
  fetch: Fetch;
  /** In the order they were sent. */
  sent: Sent[];
}

/** A server whose answers are written down in the test. */
export function fakeApi(answer: (sent: Sent, index: number) => Response | Promise<Response>): FakeApi {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (url, init = {}) => {
      const request: Sent = {
        method: init.method ?? 'GET',
        url: new URL(url),
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
        signal: init.signal ?? undefined,
      };
      sent.push(request);
      return answer(request, sent.length - 1);
    },
  };
}

/** What the API answers when it does as asked. */
export const yes = (data?: unknown, beside: object = {}): Response =>
  Response.json({ status: 'success', data, ...beside });

/** What the API answers when it says no. */
export const no = (status: number, message = 'No', headers: Record<string, string> = {}): Response =>
  Response.json(
    {
      status: 'error',
      timestamp: '2026-11-02T09:00:00.000Z',
      path: '/',
      error: { code: 'SomeException', message },
    },
    { status, headers },
  );

export const bearerOf = ({ headers }: Pick<Sent, 'headers'>): string | null =>
  headers.get('authorization')?.replace('Bearer ', '') ?? null;

/** A token as the API issues them; the signature is none. */
export const jwt = (payload: object): string => `head.${btoa(JSON.stringify(payload))}.sign`;
