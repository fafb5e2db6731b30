/** What a host reads of the list of event types, and a new one. */
export const enEventList = {} as const;
