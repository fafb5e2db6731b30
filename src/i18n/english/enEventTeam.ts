/** What a host reads of who hosts a team’s event type. */
export const enEventTeam = {} as const;
