/** What a host reads of limits, seats and repetition. */
export const enEventLimits = {} as const;
