type Fetch = typeof globalThis.fetch;

/** A fetch in which something stands before the server and answers some requests in its place; undefined: not this one. */
export const answeredBy =
  (
    server: (request: Request) => Promise<Response>,
    answer: (request: Request) => Promise<Response> | Response | undefined,
  ): Fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    return (await answer(request)) ?? server(request);
  };

/** The error envelope of the API. */
export const refusal = (status: number, message: string, headers: Record<string, string> = {}): Response =>
  Response.json(
    { status: 'error', timestamp: '', path: '', error: { code: 'Refused', message } },
    { status, headers },
  );

/** Nobody answers, until the caller gives up. */
export const neverAnswered = ({ signal }: Request): Promise<Response> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

/** `POST /v2/bookings` */
export const lineOf = ({ method, url }: Request): string => `${method} ${new URL(url).pathname}`;

/** The same server, which says of a token that is over by that status: APIs differ in it. */
export const tellingOfTokensBy = (status: number, server: (request: Request) => Promise<Response>): Fetch =>
  answeredBy(
    async (request) => {
      const given = await server(request);
      return given.status === 498
        ? new Response(await given.text(), { status, headers: given.headers })
        : given;
    },
    () => undefined,
  );
