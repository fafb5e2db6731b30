import type { Client } from '../client/index.js';
import { update as updateEventType } from '../contract/event-types/eventTypes.operations.js';
import { type HostEventType, readHostEventType } from './hostEventTypes.js';
import { Wire } from './Wire.js';

export interface UpdateHostEventTypeInput {
  id: number;
  /** Of hours of her own; others are answered with 404. */
  scheduleId: number;
}

/** From then on it goes by those hours. All else of it stays. */
export async function changeHostEventType(
  client: Client,
  { id: eventTypeId, scheduleId }: UpdateHostEventTypeInput,
): Promise<HostEventType> {
  const answer = await client.call(updateEventType, { eventTypeId, scheduleId });
  return readHostEventType(new Wire(updateEventType.name, answer));
}
