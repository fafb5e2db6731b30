import type { FormRoute, SlotsWindow } from '../../../contract/routing-forms/routingForms.schema.js';
import type { Slots } from '../../../contract/slots/slots.schema.js';
import { notFound } from '../../http/Refusal.js';
import type { Server } from '../../server.js';
import type { Store } from '../../store/store.js';
import { findByTeam, findByUsername, findEventType } from '../slots/findEventType.js';
import { slotsOf } from '../slots/getSlots.js';

/** @throws Refusal 404 where the route leads to no event type */
export async function routedSlots(
  action: FormRoute['action'],
  { start, end, timeZone, duration, format, bookingUidToReschedule }: SlotsWindow,
  server: Server,
): Promise<{ eventTypeId: number; slots: Slots }> {
  const eventTypeId = await eventTypeIdOf(action, server.store);
  if (eventTypeId === undefined) throw notFound('Event type not found.');
  const window = { start, end, timeZone, duration, format, bookingUidToReschedule };
  return { eventTypeId, slots: await slotsOf({ eventTypeId, ...window }, server) };
}

/** Older routes name no event type: its booking page stands for it, `ada/intro` or `team/blue/intro`. */
async function eventTypeIdOf(action: FormRoute['action'], store: Store): Promise<number | undefined> {
  if (action?.type !== 'eventTypeRedirectUrl') return undefined;
  const { eventTypeId, value } = action;
  if (eventTypeId !== undefined) return (await findEventType(eventTypeId, store))?.eventType.id;
  const [first = '', second = '', third = ''] = value.replace(/^\//, '').split('/');
  const found =
    first === 'team'
      ? await findByTeam({ teamSlug: second, eventTypeSlug: third }, store)
      : await findByUsername(first, second, store);
  return found?.eventType.id;
}
