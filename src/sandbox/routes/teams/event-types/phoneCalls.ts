import type { PhoneCall } from '../../../../contract/teams/event-types/eventTypes.schema.js';
import { notFound } from '../../../http/Refusal.js';
import type { KnownCall } from '../../handler.js';
import { findTeamEventType } from './teamEventTypes.js';

/** The call is taken down, and nobody is called: no line leads out of here. */
export async function callByPhone(
  { teamId, eventTypeId }: { teamId: number; eventTypeId: number },
  { store, ids }: KnownCall,
): Promise<PhoneCall> {
  if (!(await findTeamEventType(teamId, eventTypeId, store))) {
    throw notFound(`Event type with id ${eventTypeId} not found`);
  }
  return { callId: ids.uuid() };
}
