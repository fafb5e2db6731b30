/** What a host reads of the builder of the booking form. */
export const enEventForm = {} as const;
