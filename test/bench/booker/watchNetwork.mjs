/** Notes each request of a page as the browser's own tools see it, preflights included. Times are in milliseconds. */
export async function watchNetwork(session, apiUrl) {
  const requests = new Map();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type }) => {
    if (request.url.startsWith('data:')) return;
    const isPreflight = type === 'Preflight' || request.method === 'OPTIONS';
    requests.set(requestId, {
      url: request.url,
      isApi: request.url.startsWith(apiUrl),
      isPreflight,
      began: timestamp * 1000,
      ended: Number.POSITIVE_INFINITY,
      bytes: 0,
    });
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { ended: timestamp * 1000, bytes: encodedDataLength });
  });
  return () => [...requests.values()];
}

/** What the browser asks first, before a request that it does not know to be allowed. */
const preflightOf = (request, requests) =>
  request.isPreflight
    ? undefined
    : requests.find(({ url, isPreflight }) => isPreflight && url === request.url);

/** How many round trips had to wait for one another, one after the other, until this one had its answer. */
export function serialDepth(request, requests) {
  const before = requests.filter(({ ended }) => ended <= request.began + 1);
  const own = preflightOf(request, requests) ? 2 : 1;
  return own + Math.max(0, ...before.map((earlier) => serialDepth(earlier, before)));
}

export const isSlots = ({ url, isApi, isPreflight }) =>
  isApi && !isPreflight && new URL(url).pathname === '/v2/slots';
