/** The names that are offered to be inserted; each is filled in by what is sent of a booking. */
export const placeholders = [
  'triggerEvent',
  'createdAt',
  'title',
  'type',
  'status',
  'uid',
  'startTime',
  'endTime',
  'location',
  'additionalNotes',
  'organizer.name',
  'organizer.email',
  'attendees.0.name',
  'attendees.0.email',
  'attendees.0.timeZone',
  'metadata.videoCallUrl',
] as const;
