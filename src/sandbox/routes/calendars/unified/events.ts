import { badRequest, notFound, unauthorized } from '../../../http/Refusal.js';
import type { CredentialRecord } from '../../../model/collections.js';
import { GOOGLE } from '../../apps/apps.js';
import type { Handler, KnownCall } from '../../handler.js';
import { calendarIdOf, changeEvent, createEvent, listEvents, requireEvent } from './accountEvents.js';
import { requireAnswer } from './connections.js';
import { eventAnswer } from './eventAnswer.js';

export const listCalendarEvents: Handler<'calendars.events.list'> = async ({ calendar, ...asked }, call) => {
  requireGoogle(calendar, 'List events');
  return listEvents(await googleOf(call), asked, call);
};

export const createCalendarEvent: Handler<'calendars.events.create'> = async (
  { calendar, ...input },
  call,
) => {
  requireGoogle(calendar, 'Create event');
  return createEvent(await googleOf(call), input, calendarIdOf(call), call);
};

/** The address of old answers the same. */
export const getCalendarEvent: Handler<'calendars.events.get' | 'calendars.getEvent'> = async (
  { calendar, eventUid },
  call,
) => {
  requireGoogle(calendar, 'Meeting details');
  const { event, credential } = await bookedEvent(eventUid, call);
  return eventAnswer(event, credential);
};

export const updateCalendarEvent: Handler<'calendars.events.update' | 'calendars.updateEvent'> = async (
  { calendar, eventUid, ...changes },
  call,
) => {
  requireGoogle(calendar, 'Event updates');
  const { event, credential } = await bookedEvent(eventUid, call);
  return changeEvent(credential, event, changes, call);
};

export const deleteCalendarEvent: Handler<'calendars.events.delete'> = async (
  { calendar, eventUid },
  call,
) => {
  requireGoogle(calendar, 'Delete event');
  const { id } = await requireEvent(await googleOf(call), eventUid, calendarIdOf(call), call);
  await call.store.collections.calendarEvents.remove(id);
  return undefined;
};

/** @param action as the refusal calls it */
export function requireGoogle(calendar: string, action: string): void {
  if (calendar === 'google') return;
  throw badRequest(
    `${action} is currently only available for Google Calendar. Office 365 and Apple support is coming soon.`,
  );
}

/** The account that was connected first. */
async function googleOf(call: KnownCall): Promise<CredentialRecord> {
  const { type } = GOOGLE.integration;
  const [google] = await call.store.collections.credentials.where({ type, userId: call.caller.user.id });
  if (!google) throw unauthorized('Google Calendar is not connected for this user');
  if (google.invalid) throw unauthorized('Google Calendar credentials are invalid. Please reconnect.');
  await requireAnswer(google, call);
  return google;
}

/** The event of one of the caller's bookings. */
async function bookedEvent(uid: string, call: KnownCall) {
  const { collections, bookings } = call.store;
  const { type } = GOOGLE.integration;
  const [reference] = await collections.bookingReferences.where({ type, eventUid: uid });
  const booking = reference && (await bookings.find(reference.bookingUid));
  if (booking?.hostId !== call.caller.user.id) throw notFound('Booking reference not found');
  const [event] = await collections.calendarEvents.where({ uid });
  const credential = event && (await collections.credentials.find(event.credentialId));
  if (!event || !credential) throw notFound('Meeting not found');
  await requireAnswer(credential, call);
  return { event, credential };
}
