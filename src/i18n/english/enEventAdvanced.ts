/** What a host reads of what is rarely changed, links and webhooks. */
export const enEventAdvanced = {} as const;
