import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/*
 * Ten thousand calls over two hundred ends of the token, with faults by chance, against the sandbox: once on one client,
 * once across four tabs. It uses the package as it was built. `npm run build && npm run soak`; a number after it is
 * another seed. Prints a line per claim, and fails with the first that does not hold.
 */
const root = resolve(import.meta.dirname, '../..');
if (!existsSync(resolve(root, 'dist/client/index.js'))) {
  console.error('There is no dist: run `npm run build` first.');
  process.exit(1);
}
const load = async (file) =>
  (await runnerImport(resolve(import.meta.dirname, file), { root, configFile: false, logLevel: 'error' }))
    .module;
const { runSoak } = await load('./runSoak.ts');
const { claimsOf } = await load('./claims.ts');

const seed = Number(process.argv[2] ?? 1);
/** What is kept for each call may be no more than this: a call that leaks keeps kilobytes. */
const mostBytesPerCall = 200;

function heapMb() {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

for (const [name, tabs] of [
  ['one client', 1],
  ['four tabs', 4],
]) {
  const heaps = [];
  const options = { calls: 10_000, expiries: 200, tabs, seed, atHalf: () => heaps.push(heapMb()) };
  const began = performance.now();
  const report = await runSoak(options);
  const [first = 0, second = Number.NaN] = heaps;
  const mostGrowthMb = (mostBytesPerCall * options.calls) / 2 / 2 ** 20;
  const claims = [
    ...claimsOf(options, report),
    {
      text: `the heap is flat: ${first.toFixed(1)} MB after the first half, ${second.toFixed(1)} MB after the second`,
      isTrue: globalThis.gc !== undefined && second - first <= mostGrowthMb,
    },
  ];
  console.log(`\n${name}, seed ${seed}, ${Math.round((performance.now() - began) / 1000)} s`);
  for (const { text, isTrue } of claims) console.log(`${isTrue ? 'ok    ' : 'FAILED'} ${text}`);
  for (const why of report.unexplained.slice(0, 10)) console.log(`       ${why}`);
  if (claims.some(({ isTrue }) => !isTrue)) process.exitCode = 1;
}
