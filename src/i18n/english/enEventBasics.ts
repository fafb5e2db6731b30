/** What a host reads of the tabs of what an event type is: title, length, places, hours. */
export const enEventBasics = {} as const;
