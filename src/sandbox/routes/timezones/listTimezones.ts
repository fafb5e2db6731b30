import type { Handler } from '../handler.js';

export const listTimezones: Handler<'timezones.list'> = async (_, { listCities }) => [
  ...(await listCities()),
];
