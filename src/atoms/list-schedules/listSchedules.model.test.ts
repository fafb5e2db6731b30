import { describe, expect, it } from 'vitest';
import { CalApiError } from '../../errors/index.js';
import type { HostEventType } from '../../queries/hostEventTypes.js';
import type { Schedule } from '../../queries/schedules.js';
import { initialState } from './listSchedules.machine.js';
import { type ScheduleListFacts, scheduleListModel } from './listSchedules.model.js';

const schedule = (id: number, isDefault = false): Schedule => ({
  id,
  ownerId: 2,
  name: `Hours ${id}`,
  zone: 'Europe/London',
  isDefault,
  weekly: { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] },
  overrides: [],
});
const eventType = (title: string, scheduleId: number | null): HostEventType => ({
  id: 7,
  title,
  slug: 'follow-up',
  lengthMinutes: 30,
  scheduleId,
});
const eventTypes = [eventType('Follow-up', null), eventType('Evening', 12), eventType('Assessment', null)];
const error = (status: number, code: 'forbidden' | 'server_failed') =>
  new CalApiError({ status, code, operation: 'schedules.list', what: 'no.', apiMessage: 'no' });

const modelOf = (facts: Partial<ScheduleListFacts>, state = {}) =>
  scheduleListModel(
    { schedules: [schedule(12), schedule(11, true)], error: null, me: undefined, eventTypes, ...facts },
    { ...initialState, ...state },
  );

describe('the list', () => {
  it.each([
    ['loading', { schedules: undefined }],
    ['empty', { schedules: [] }],
    ['ready', {}],
    ['refused', { schedules: undefined, error: error(403, 'forbidden') }],
    ['failed', { schedules: undefined, error: error(500, 'server_failed') }],
    // What was read stays in sight.
    ['ready', { error: error(500, 'server_failed') }],
  ])('is %s', (status, facts) => {
    expect(modelOf(facts).status).toBe(status);
  });

  it('has the oldest first, whichever is the default', () => {
    expect(modelOf({}).rows.map((row) => row.schedule.id)).toEqual([11, 12]);
  });

  it('counts the event types that obey each, and for the default those that name none', () => {
    expect(modelOf({}).rows.map(({ usedBy }) => usedBy)).toEqual([2, 1]);
    expect(modelOf({ eventTypes: undefined }).rows.map(({ usedBy }) => usedBy)).toEqual([null, null]);
  });

  it('says that there is no default only where there are schedules', () => {
    expect(modelOf({ schedules: [schedule(11)] }).hasNoDefault).toBe(true);
    expect(modelOf({}).hasNoDefault).toBe(false);
    expect(modelOf({ schedules: [] }).hasNoDefault).toBe(false);
  });

  it('has the week and the clock of who is signed in', () => {
    const { weekStart, hourCycle } = modelOf({ me: { weekStart: 0, hourCycle: 12 } });
    expect([weekStart, hourCycle]).toEqual([0, 12]);
  });
});

describe('a new default', () => {
  it('is settled only where some event types name other hours', () => {
    expect(modelOf({}, { newDefault: 11 }).newDefault).toMatchObject({ schedule: { id: 11 }, eventTypes });
    expect(modelOf({}, { newDefault: 12 }).newDefault).toBeNull();
    expect(modelOf({ eventTypes: undefined }, { newDefault: 11 }).newDefault).toBeNull();
    expect(modelOf({}).newDefault).toBeNull();
  });
});

describe('what follows from deleting', () => {
  it('is that its event types go by the default', () => {
    expect(modelOf({}, { asked: 12 }).question).toMatchObject({
      eventTypes: ['Evening'],
      heir: { id: 11 },
      isLast: false,
    });
  });

  it('is, of the default, that nothing takes its place', () => {
    expect(modelOf({}, { asked: 11 }).question).toMatchObject({
      eventTypes: ['Follow-up', 'Assessment'],
      heir: null,
    });
  });

  it('is, of the last one, that there are no hours left', () => {
    expect(modelOf({ schedules: [schedule(11, true)] }, { asked: 11 }).question?.isLast).toBe(true);
  });

  it('is not asked about a schedule that has gone', () => {
    expect(modelOf({}, { asked: 13 }).question).toBeNull();
  });
});
