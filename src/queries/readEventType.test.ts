import { describe, expect, it } from 'vitest';
import { readEventType } from './readEventType.js';
import { Wire } from './Wire.js';

const minimal = { id: 1, slug: 'chat', title: 'Chat', lengthInMinutes: 30, users: [], bookingFields: [] };
const read = (change: object) => readEventType(new Wire('eventTypes.list', { ...minimal, ...change }));

describe('the views of an event type', () => {
  it.each([
    [
      { enabledLayouts: ['week', 'month'], defaultLayout: 'week' },
      { offered: ['month', 'week'], first: 'week' },
    ],
    [
      { enabledLayouts: ['tile', 'week'], defaultLayout: 'week' },
      { offered: ['week'], first: 'week' },
    ],
    [{ enabledLayouts: ['tile'], defaultLayout: 'tile' }, null],
    [null, null],
  ])('set as %j are offered as %j', (bookerLayouts, expected) => {
    expect(read({ bookerLayouts }).layouts).toEqual(expected);
  });
});
