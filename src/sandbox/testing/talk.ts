import { createSandbox, type SandboxOptions } from '../createSandbox.js';

/** A Friday. */
export const NOW = '2026-11-20T09:00:00Z';

export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any;
}

interface Sending {
  version?: string;
  /** An access token or an API key. */
  token?: string;
  headers?: Record<string, string>;
}

const VERSIONS: Record<string, string> = {
  schedules: '2024-06-11',
  'event-types': '2024-06-14',
  slots: '2024-09-04',
  bookings: '2024-08-13',
};

/** A sandbox, and the shortest way to talk to it. The version is the family's own unless one is given. */
export function talk(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ now: NOW, checksAnswers: true, ...options });
  const send =
    (method: string) =>
    async (path: string, body?: unknown, { version, token, headers }: Sending = {}): Promise<Answer> => {
      const family = VERSIONS[path.split(/[/?]/)[2] ?? ''];
      const response = await sandbox.fetch(path, {
        method,
        headers: {
          'content-type': 'application/json',
          ...((version ?? family) && { 'cal-api-version': version ?? family }),
          ...(token && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: readJson(text) };
    };
  const get = (path: string, sending?: Sending) => send('GET')(path, undefined, sending);
  const { accessToken: token } = sandbox.demo.user;
  const secret = { 'x-cal-secret-key': sandbox.demo.clientSecret };
  return {
    sandbox,
    get,
    post: send('POST'),
    patch: send('PATCH'),
    remove: send('DELETE'),
    send,
    token,
    secret,
  };
}

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

export const ADA = { name: 'Ada Byron', email: 'ada@example.com', timeZone: 'Europe/Paris' };
/** A Tuesday time of the clinic's host that nobody has booked. */
export const FREE = '2026-11-24T09:00:00.000Z';
