/** The team in organization 1 of `teamWorld`. */
export const teamId = 2;
export const orgId = 1;
