import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { judge } from './judge.mjs';
import { folderPlace, serverPlace } from './places.mjs';
import { startServer } from './startServer.mjs';
import { runClients } from './visitors.mjs';

/*
 * 64 visitors at once look for times, hold, book, move and cancel the same hours, at one or two sandboxes in processes of
 * their own; then the database itself is asked whether anybody was booked twice. `npm run build && npm run storm`: on a
 * Postgres server and two processes where DATABASE_URL names one (in a database of its own, which is dropped), otherwise on
 * a folder and one process. `npm run storm -- 60 --kill` kills each process twice without a word, and starts it
 * again on what it left. Prints what was answered, and fails unless every claim holds.
 */
const { values, positionals } = parseArgs({
  options: { kill: { type: 'boolean' }, visitors: { type: 'string' } },
  allowPositionals: true,
});
const seconds = Number(positionals[0] ?? 60);
const visitors = Number(values.visitors ?? 64);
const root = resolve(import.meta.dirname, '../..');
if (!existsSync(join(root, 'dist/sandbox/node/bin.js'))) {
  console.error('There is no dist: run `npm run build` first.');
  process.exit(1);
}
const { worlds } = await import(pathToFileURL(join(root, 'dist/sandbox/world/worlds.js')).href);

const folder = mkdtempSync(join(tmpdir(), 'daybook-storm-'));
/** Few hosts, so that visitors get in each other's way. */
const world = worlds.busy(Date.now());
const hosts = world.managedUsers.slice(0, 4);
const worldFile = join(folder, 'world.json');
writeFileSync(worldFile, JSON.stringify({ ...world, managedUsers: hosts }));

const { DATABASE_URL } = process.env;
const place = DATABASE_URL ? await serverPlace(DATABASE_URL) : folderPlace(join(folder, 'data'));
const servers = [];
try {
  // At once: of two that begin on empty data, one loads it.
  const starting = Array.from({ length: place.processes }, () => startServer({ root, place, worldFile }));
  servers.push(...(await Promise.all(starting)));
  const urls = servers.map(({ url }) => url);
  console.log(
    `${visitors} visitors, ${seconds} s, ${urls.length} process(es) on ${place.name}${values.kill ? ', killed on the way' : ''}`,
  );
  const storm = runClients({ urls, visitors, seconds, usernames: hosts.map(({ username }) => username) });
  if (values.kill) {
    for (const share of [0.3, 0.3]) {
      await new Promise((done) => setTimeout(done, share * seconds * 1000));
      for (const server of servers) await server.killAndRestart();
    }
  }
  const report = await storm;
  await Promise.all(servers.map((server) => server.stop()));
  const claims = judge(report, await place.read(), { seconds, killed: values.kill === true });
  console.log(`the machine's load was ${loadavg()[0].toFixed(1)}`);
  for (const { text, isTrue } of claims) console.log(`${isTrue ? 'ok    ' : 'FAILED'} ${text}`);
  for (const why of report.unexpected.slice(0, 10)) console.log(`       ${why}`);
  if (claims.some(({ isTrue }) => !isTrue)) process.exitCode = 1;
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  await place.clear();
  rmSync(folder, { recursive: true, force: true });
}
