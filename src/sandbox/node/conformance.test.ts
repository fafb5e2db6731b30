import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { startSandbox } from './serve.js';

const conformance = resolve(import.meta.dirname, '../../../../shared/conformance');
const isThere = existsSync(join(conformance, 'replay.mjs'));

/** Percent of a family's recorded exchanges that are answered exactly. The room's README says what differs. */
const floors: Record<string, number> = {
  bookings: 100,
  'api-keys': 100,
  calendars: 100,
  conferencing: 100,
  'destination-calendars': 100,
  'event-types': 100,
  gcal: 100,
  atoms: 100,
  legacy: 100,
  me: 100,
  misc: 100,
  oauth: 100,
  'oauth-clients': 100,
  organizations: 100,
  provider: 100,
  schedules: 100,
  'selected-calendars': 100,
  slots: 98,
  stripe: 100,
  teams: 100,
  'verified-resources': 100,
  webhooks: 100,
};

interface Report {
  exchanges: { family: string; grade: string }[];
}

async function replay(): Promise<Report> {
  const world = JSON.parse(readFileSync(join(conformance, 'world.json'), 'utf8'));
  const folder = await mkdtemp(join(tmpdir(), 'daybook-conformance-'));
  const { url, close } = await startSandbox({ port: 0, world, control: true });
  try {
    const report = join(folder, 'report.json');
    const families = Object.keys(floors).join(',');
    const argv = [
      join(conformance, 'replay.mjs'),
      '--base',
      url,
      '--control',
      '--family',
      families,
      '--json',
      report,
    ];
    await promisify(execFile)(process.execPath, argv, { maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(readFileSync(report, 'utf8'));
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
}

describe('recorded exchanges', () => {
  it.runIf(isThere)(
    'are answered as a real server answered them, in every family as far as before',
    async () => {
      const { exchanges } = await replay();
      const shares = Object.keys(floors).map((family) => {
        const counted = exchanges.filter(
          (one) => one.family === family && !['skipped', 'known bug'].includes(one.grade),
        );
        const exact = counted.filter(({ grade }) => grade === 'exact');
        return [family, Math.floor((100 * exact.length) / counted.length)] as const;
      });
      expect(Object.fromEntries(shares.filter(([family, share]) => share < (floors[family] ?? 0)))).toEqual(
        {},
      );
    },
    240_000,
  );

  it.runIf(!isThere)('are not at hand: nothing was replayed', () => {
    expect(isThere).toBe(false);
  });
});
