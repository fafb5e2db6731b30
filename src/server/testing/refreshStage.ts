import { createManagedUser } from '../createManagedUser.js';
import { createRefreshHandler, type RefreshHandlerOptions } from '../createRefreshHandler.js';
import { memoryTokenStore } from '../TokenStore.js';
import { tokenApi } from './tokenApi.js';

export const nine = Date.UTC(2026, 10, 2, 9);
export const hourMs = 3_600_000;

/** A host whose session is the header `x-user`, and Ada, who is its user `host-7`. */
export async function stage({
  withSession = true,
  ...options
}: Partial<RefreshHandlerOptions> & { withSession?: boolean } = {}) {
  let time = nine;
  const now = () => time;
  const api = tokenApi(now);
  const store = memoryTokenStore();
  const server = { clientId: 'clinic', clientSecret: 'shh', fetch: api.fetch, store };
  const userId = withSession ? 'host-7' : '1';
  const { tokens } = await createManagedUser({ ...server, userId }, { email: 'ada@x.example', name: 'Ada' });
  api.requests.length = 0;
  const errors: unknown[] = [];
  const handler = createRefreshHandler({
    ...server,
    now,
    onError: (error) => errors.push(error),
    ...(withSession && { identify: (request: Request) => request.headers.get('x-user') }),
    ...options,
  });
  const ask = (bearer?: string, headers: Record<string, string> = {}, method = 'GET') =>
    handler(
      new Request('https://host.example/refresh', {
        method,
        headers: {
          ...(withSession && { 'x-user': 'host-7' }),
          ...(bearer && { authorization: `Bearer ${bearer}` }),
          ...headers,
        },
      }),
    );
  const advance = (ms: number) => {
    time += ms;
  };
  return { api, store, tokens, ask, advance, errors, userId, handler };
}

export const tokenIn = async (answer: Response): Promise<string> => {
  const body: { accessToken: string } = await answer.json();
  return body.accessToken;
};
