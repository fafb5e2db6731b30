import type * as z from 'zod';
import { fromProcedure } from '../../../http/Refusal.js';
import type { EventTypeRecord } from '../../../model/records.js';
import { defaultLocation } from '../../conferencing/defaultLocation.js';
import { ownEventType, requireFreeSlug, requireOwnSchedule } from '../../event-types/eventTypes.js';
import { newEventType } from '../../event-types/newEventType.js';
import type { KnownCall } from '../../handler.js';
import type { CreateOldEventTypeInput, EditorInput } from './editorInput.js';
import { editedSettings } from './fromEditor.js';
import { ownerColumns } from './storedEventType.js';

/** What the editor's own parser can't read is not told in detail. @throws Refusal 400 */
export function readEditorInput<Input>(sent: Record<string, unknown>, schema: z.ZodType<Input>): Input {
  const read = schema.safeParse(sent);
  if (!read.success) throw fromProcedure(400, 'Bad request: Please check your request data and try again');
  return read.data;
}

/** @returns the event type before and after. @throws Refusal 404 when the caller has no such event type */
export async function editEventType(id: number, input: EditorInput, call: KnownCall) {
  const { caller, store } = call;
  const before = await ownEventType(id, call);
  const settings = editedSettings(before.settings, input);
  if (settings.slug !== before.settings.slug) {
    await requireFreeSlug(settings.slug, caller.user, store, 'error_event_type_url_duplicate');
  }
  await requireOwnSchedule(input.schedule, caller.user, store);
  const after = (await store.eventTypes.change(id, { settings })) ?? before;
  return { before, after };
}

/** A new one, of what the oldest version says of it. */
export async function addOldEventType(
  input: CreateOldEventTypeInput,
  { caller: { user }, store }: KnownCall,
): Promise<EventTypeRecord> {
  const { title, slug, length } = input;
  const locations = [defaultLocation(user)];
  const draft = newEventType({ title, slug, lengthInMinutes: length, locations }, user.id);
  const settings = editedSettings(draft.settings, input);
  await requireFreeSlug(slug, user, store, 'User already has an event type with this slug.');
  await requireOwnSchedule(input.schedule, user, store);
  return store.eventTypes.add({ ...draft, settings });
}

/** What the editor is told after writing: the event type as it found it. */
export function editedAnswer(eventType: EventTypeRecord) {
  const columns = ownerColumns(eventType);
  const { bookerActiveBookingsLimit: limit, calVideoSettings } = eventType.settings;
  return {
    eventType: {
      title: columns.title,
      locations: columns.locations,
      description: columns.description,
      seatsPerTimeSlot: columns.seatsPerTimeSlot,
      recurringEvent: columns.recurringEvent,
      maxActiveBookingsPerBooker: limit.disabled ? null : (limit.maximumActiveBookings ?? null),
      fieldTranslations: [],
      isRRWeightsEnabled: columns.isRRWeightsEnabled,
      hosts: columns.hosts,
      aiPhoneCallConfig: columns.aiPhoneCallConfig,
      calVideoSettings: calVideoSettings ?? null,
      children: columns.children,
      workflows: [],
      hostGroups: [],
      team: columns.team,
    },
  };
}
