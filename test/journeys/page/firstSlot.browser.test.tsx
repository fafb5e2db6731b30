import { describe, expect, it } from 'vitest';
import { openStage, type Visit, visit } from '../../support/stage.js';

const visits: [who: string, how: Visit][] = [
  ['a visitor', {}],
  ['in StrictMode', { isStrict: true }],
  ['in a month that the host chose', { booker: { month: '2026-12' } }],
];

describe('until the first slot', () => {
  it.each(visits)('event type and slots are asked for side by side, and nothing else: %s', async (_, how) => {
    const stage = openStage();
    stage.sandbox.fault({ name: 'slow', ms: 50 });
    const her = visit(stage, how);
    await expect.element(her.times.getByRole('listitem').first()).toBeVisible();
    expect(her.sent.map(({ method, path }) => `${method} ${path.split('?')[0]}`).sort()).toEqual([
      'GET /v2/event-types',
      'GET /v2/slots',
    ]);
    expect(her.sent.map(({ answeredBefore }) => answeredBefore)).toEqual([0, 0]);
  });

  it('the slots of a length that the host chose are asked for once the event type is known to offer it', async () => {
    const stage = openStage();
    const her = visit(stage, { booker: { duration: 60 } });
    await her.day('Thursday 12 November').click();
    await expect.element(her.slot('10:00 am')).toBeVisible();
    await expect.element(her.root.getByRole('radio', { name: '60 min' })).toBeChecked();
  });

  it('a month that was seen is not asked for again', async () => {
    const stage = openStage();
    const her = visit(stage);
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
    await her.button('Next month').click();
    await expect.element(her.freeDay('Tuesday 1 December')).toBeVisible();
    await her.button('Previous month').click();
    await expect.element(her.freeDay('Thursday 12 November')).toBeVisible();
    expect(stage.asked().filter((operation) => operation === 'slots.list')).toHaveLength(2);
  });
});
