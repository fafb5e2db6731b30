import type { CreateEventTypeInput } from '../../../contract/event-types/eventTypes.schema.js';

const video = [
  { type: 'integration' as const, integration: 'cal-video' },
] satisfies CreateEventTypeInput['locations'];

/** What a managed user starts with, where the client says so. */
export const defaultEventTypes: readonly CreateEventTypeInput[] = [
  { lengthInMinutes: 30, slug: 'thirty-minutes', title: '30 Minutes' },
  { lengthInMinutes: 60, slug: 'sixty-minutes', title: '60 Minutes' },
  { lengthInMinutes: 30, slug: 'thirty-minutes-video', title: '30 Minutes', locations: [...video] },
  { lengthInMinutes: 60, slug: 'sixty-minutes-video', title: '60 Minutes', locations: [...video] },
];
