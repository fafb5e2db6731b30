import type { Handler } from '../../handler.js';
import { calendarIdOf, changeEvent, createEvent, listEvents, requireEvent } from './accountEvents.js';
import { requireGoogleConnection } from './connections.js';
import { eventAnswer } from './eventAnswer.js';

export const listConnectionEvents: Handler<'calendars.connections.events.list'> = async (
  { connectionId, ...asked },
  call,
) => listEvents(await requireGoogleConnection(connectionId, call), asked, call);

export const createConnectionEvent: Handler<'calendars.connections.events.create'> = async (
  { connectionId, ...input },
  call,
) => createEvent(await requireGoogleConnection(connectionId, call), input, calendarIdOf(call), call);

export const getConnectionEvent: Handler<'calendars.connections.events.get'> = async (
  { connectionId, eventId, calendarId },
  call,
) => {
  const google = await requireGoogleConnection(connectionId, call);
  return eventAnswer(await requireEvent(google, eventId, calendarId, call), google);
};

export const updateConnectionEvent: Handler<'calendars.connections.events.update'> = async (
  { connectionId, eventId, ...changes },
  call,
) => {
  const google = await requireGoogleConnection(connectionId, call);
  return changeEvent(google, await requireEvent(google, eventId, calendarIdOf(call), call), changes, call);
};

export const deleteConnectionEvent: Handler<'calendars.connections.events.delete'> = async (
  { connectionId, eventId, calendarId },
  call,
) => {
  const google = await requireGoogleConnection(connectionId, call);
  const { id } = await requireEvent(google, eventId, calendarId, call);
  await call.store.collections.calendarEvents.remove(id);
  return undefined;
};
