/** Headers that let a page of another origin read the answer. None for an origin that is not in the list. */
export function corsHeaders(request: Request, allowedOrigins: readonly string[]): Record<string, string> {
  const origin = request.headers.get('origin');
  if (allowedOrigins.length === 0) return {};
  const vary = { vary: 'Origin' };
  if (!origin || !allowedOrigins.includes(origin)) return vary;
  return {
    ...vary,
    'access-control-allow-origin': origin,
    // The host's session may be a cookie.
    'access-control-allow-credentials': 'true',
  };
}

/** The answer to a browser that asks before it sends the bearer. */
export const preflight = (cors: Record<string, string>): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...cors,
      ...('access-control-allow-origin' in cors && {
        'access-control-allow-methods': 'GET',
        'access-control-allow-headers': 'authorization, content-type',
        'access-control-max-age': '86400',
      }),
    },
  });
