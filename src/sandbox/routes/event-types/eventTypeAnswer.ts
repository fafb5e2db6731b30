import type { EventType } from '../../../contract/event-types/eventTypes.schema.js';
import type { EventTypeRecord, User } from '../../model/records.js';
import { isHidden } from './bookingFields.js';

/** One event type in full, as its owner reads it. */
export const eventTypeAnswer = (eventType: EventTypeRecord, owner: User): EventType => ({
  ...listedEventType(eventType, owner),
  bookingFields: eventType.settings.bookingFields,
  calVideoSettings: eventType.settings.calVideoSettings ?? null,
});

/** In a list: without the questions that nobody is asked. A group's has several users. */
export const listedEventType = (
  {
    id,
    ownerId,
    parentId,
    settings: { calVideoSettings: _, sentFields: _sent, ...settings },
  }: EventTypeRecord,
  ...users: readonly User[]
): EventType => ({
  ...settings,
  id,
  // A group's has no owner; a team's has an answer of its own.
  ownerId: ownerId ?? 0,
  description: settings.description ?? '',
  bookingFields: settings.bookingFields.filter((field) => !isHidden(field)),
  metadata: {
    ...(settings.lengthInMinutesOptions && { multipleDuration: settings.lengthInMinutesOptions }),
    // What a member got of a team's managed event type is known by this alone.
    ...(parentId !== undefined && { managedEventConfig: {} }),
  },
  users: users.map((user) => ({
    id: user.id,
    name: user.name,
    username: user.username,
    avatarUrl: user.avatarUrl,
    brandColor: null,
    darkBrandColor: null,
    weekStart: user.weekStart,
    metadata: {},
  })),
});
