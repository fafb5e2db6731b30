import type { HostEventType } from '../../queries/hostEventTypes.js';

/** The event types that name other hours than these: they do not go by them, though these be the default. */
export const namingOthers = (scheduleId: number, eventTypes: readonly HostEventType[]): HostEventType[] =>
  eventTypes.filter((each) => each.scheduleId !== null && each.scheduleId !== scheduleId);
