const MOST_MS = 10_000;

/**
 * Reads a calendar that is published as a file, over the network.
 * @throws Error when it does not answer within ten seconds, or not with 2xx
 */
export async function fetchFeed(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(MOST_MS) });
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.text();
}
