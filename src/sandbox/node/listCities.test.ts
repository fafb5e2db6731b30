import { expect, it } from 'vitest';
import { listCities } from './listCities.js';

it('knows the cities of the world, each name once and for the largest of them', async () => {
  const cities = await listCities();
  const names = cities.map(({ city }) => city);
  expect(names.length).toBeGreaterThan(7000);
  expect(new Set(names).size).toBe(names.length);
  expect(cities.find(({ city }) => city === 'London')?.timezone).toBe('Europe/London');
});
