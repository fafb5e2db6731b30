import { createServer } from 'node:http';

const host = '127.0.0.1';

/**
 * A server on this machine alone, written against web `Request` and `Response` as most frameworks are.
 * Port 0: any that is free. Rejects with `EADDRINUSE` where the port is taken.
 */
export async function listen({ port, answer }) {
  const server = createServer(async (incoming, outgoing) => {
    const response = await answer(requestOf(incoming)).catch((error) => {
      console.error(error);
      return Response.json({ error: 'internal_error' }, { status: 500 });
    });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const close = () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    return closed;
  };
  return { url: `http://${host}:${server.address().port}`, close };
}

/** No route of the clinic reads a body. */
function requestOf({ method, url, headers }) {
  const fields = Object.entries(headers).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((each) => [name, each]) : [[name, value]],
  );
  return new Request(new URL(url, `http://${headers.host ?? host}`), { method, headers: fields });
}
