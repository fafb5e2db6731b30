import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureBrowser } from './support/ensureBrowser.mjs';

/*
 * Everything that proves Daybook, in the order in which it fails fastest. `npm test` and `npm run check` are this file.
 * Each check counts as one test beside those of vitest; the last line is the sum. Names after it choose some of them:
 * `npm test -- unit "format and lint"`.
 */
const reports = mkdtempSync(join(tmpdir(), 'daybook-test-'));
const report = (name) => join(reports, `${name}.json`);
const vitest = (project) => [
  'vitest',
  'run',
  '--config',
  '.config/vitest.config.ts',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report(project)}`,
];

const checks = [
  { name: 'types', stage: 1, command: ['npm', 'run', '--silent', 'typecheck'], isPlain: true },
  { name: 'format and lint', stage: 1, lane: 'other', command: ['biome', 'check'] },
  {
    name: 'import directions',
    stage: 1,
    lane: 'other',
    command: ['node', '.config/importDirections.mjs'],
    isPlain: true,
  },
  {
    name: 'unused files and exports',
    stage: 1,
    lane: 'other',
    command: ['knip', '--config', '.config/knip.json'],
  },
  { name: 'unit', stage: 2, command: vitest('unit'), isSuite: true },
  { name: 'browser', stage: 3, command: vitest('browser'), isSuite: true },
  { name: 'stories', stage: 4, command: vitest('stories'), isSuite: true },
  { name: 'build', stage: 5, command: ['node', '.config/build.mjs'], isPlain: true },
  { name: 'built', stage: 6, command: vitest('built'), isSuite: true },
  { name: 'package exports', stage: 6, lane: 'other', command: ['publint', '--strict'] },
  {
    name: 'package types',
    stage: 6,
    lane: 'other',
    command: ['attw', '--pack', '.', '--profile', 'esm-only'],
  },
  {
    name: 'size budgets',
    stage: 6,
    lane: 'other',
    command: ['npm', 'run', '--silent', 'size'],
    isPlain: true,
  },
];

function run({ command: [program, ...args], isPlain }) {
  const [file, words] = isPlain ? [program, args] : ['npx', ['--no-install', program, ...args]];
  return new Promise((resolve) => {
    const child = spawn(file, words, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, TZ: 'UTC' },
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** What a suite counted; a suite that left no report, or read no test, has failed. */
function counted(name, code) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report(name), 'utf8'));
    const isBroken = numPassedTests + numFailedTests === 0 || (code !== 0 && numFailedTests === 0);
    return {
      passed: numPassedTests,
      failed: numFailedTests + (isBroken ? 1 : 0),
      troubles: testResults.flatMap(troublesOf),
    };
  } catch {
    return { passed: 0, failed: 1, troubles: [] };
  }
}

/** The tests of a file that failed, or the file that could not be read: where, which, and how it began to fail. */
function troublesOf({ name, status, message, assertionResults }) {
  const file = relative(process.cwd(), name);
  const failing = assertionResults.filter((test) => test.status === 'failed');
  if (failing.length === 0) return status === 'failed' ? [`${file}\n${firstLines(message)}`] : [];
  return failing.map(
    ({ fullName, failureMessages }) => `${file} > ${fullName}\n${firstLines(failureMessages[0])}`,
  );
}

function firstLines(text = '') {
  const lines = text.split('\n').slice(0, 12);
  return lines.map((line) => `    ${line}`).join('\n');
}

const only = process.argv.slice(2);
const unknown = only.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no check called ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
const chosen = checks.filter(({ name }) => only.length === 0 || only.includes(name));
if (chosen.some(({ name }) => name === 'browser' || name === 'stories')) await ensureBrowser();

let passed = 0;
let failed = 0;
const failures = [];

async function prove(check) {
  console.log(`\n== ${check.name}`);
  const began = performance.now();
  const code = await run(check);
  const count = check.isSuite
    ? counted(check.name, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, troubles: [] };
  passed += count.passed;
  failed += count.failed;
  if (count.failed > 0) failures.push({ name: check.name, troubles: count.troubles });
  console.log(
    `-- ${check.name}: ${count.failed === 0 ? 'ok' : 'FAILED'} (${Math.round((performance.now() - began) / 1000)} s)`,
  );
}

/** What only reads runs beside what takes long; a suite that drives a browser has the machine to itself. */
for (const stage of new Set(chosen.map((check) => check.stage))) {
  const together = chosen.filter((check) => check.stage === stage);
  const lanes = [...new Set(together.map(({ lane }) => lane))];
  await Promise.all(
    lanes.map(async (lane) => {
      for (const check of together.filter((each) => each.lane === lane)) await prove(check);
    }),
  );
}
rmSync(reports, { recursive: true, force: true });
// Said once more at the end: where a log is cut, its end is what is kept.
for (const trouble of failures.flatMap(({ troubles }) => troubles)) console.log(`\nFAILED ${trouble}`);
if (failures.length > 0) {
  const names = failures.map(({ name }) => name);
  console.log(`\nFailed: ${names.join(', ')}. Run one again with \`npm test -- "${names[0]}"\`.`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
