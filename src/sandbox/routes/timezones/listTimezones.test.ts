import { expect, it } from 'vitest';
import { isZone } from '../../../time/zone.js';
import { talk } from '../../testing/talk.js';

it('names the zones of cities, each city once', async () => {
  const { get } = talk();
  const { status, body } = await get('/v2/timezones');
  expect(status).toBe(200);
  expect(body.data).toContainEqual({ city: 'New York', timezone: 'America/New_York', pop: 0 });
  const cities: string[] = body.data.map(({ city }: { city: string }) => city);
  expect(cities.length).toBeGreaterThan(300);
  expect(new Set(cities).size).toBe(cities.length);
  for (const { timezone } of body.data) expect(isZone(timezone)).toBe(true);
});
