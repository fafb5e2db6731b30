import { createServer } from 'node:http';
import { install } from '../install.mjs';

/*
 * node examples/refresh-endpoint/start.mjs: the same two routes in Hono and in Express, on ports that are free, and a
 * sandbox in the place of the calendar API. Asks both of them once and prints what they answered.
 */
install(import.meta.dirname);

// Only now: they have just been installed.
const { getRequestListener } = await import('@hono/node-server');
const { startSandbox } = await import('daybook/sandbox/node');
const { createTokens, hannah } = await import('./tokens.js');
const { honoApp } = await import('./hono.js');
const { expressApp } = await import('./express.js');

const { url, sandbox, close } = await startSandbox({ port: Number(process.env.SANDBOX_PORT ?? 0) });
const { clientId, clientSecret } = sandbox.demo;
const tokens = createTokens({ apiUrl: `${url}/v2`, clientId, clientSecret });

const listen = (listener) =>
  new Promise((done) => {
    const server = createServer(listener).listen(0, '127.0.0.1', () => done(server));
  });
const servers = {
  Hono: await listen(getRequestListener(honoApp(tokens).fetch)),
  Express: await listen(expressApp(tokens)),
};

for (const [name, server] of Object.entries(servers)) {
  const at = `http://127.0.0.1:${server.address().port}`;
  const { accessToken } = await (await fetch(`${at}/api/sign-in`, { method: 'POST' })).json();
  const refresh = (user) =>
    fetch(`${at}/api/refresh`, { headers: { authorization: `Bearer ${accessToken}`, 'x-user': user } });
  const [hers, nobodys] = await Promise.all([refresh(hannah.id), refresh('')]);
  const { accessToken: next } = await hers.json();
  const isNew = typeof next === 'string' && next !== accessToken;
  console.log(
    `${name}  ${at}/api/refresh  hers: ${hers.status}${isNew ? ', a new token' : ''}; nobody’s: ${nobodys.status}`,
  );
}
console.log('Ctrl-C ends them.');

async function end() {
  for (const server of Object.values(servers)) server.close();
  await close();
  process.exit(0);
}
process.once('SIGINT', end);
process.once('SIGTERM', end);
