/** An event type of one user. */
export interface OfUser {
  username: string;
  eventSlug: string;
  /** Slug of the organization that the user belongs to, where the API has organizations. */
  orgSlug?: string | undefined;
}

/** An event type of a team by the team's slug. */
export interface OfTeamSlug {
  teamSlug: string;
  eventSlug: string;
  /** Slug of the organization that the team belongs to. */
  orgSlug?: string | undefined;
}

/**
 * An event type of a team, named by its id. Where only the slug is known, the team is looked for among those of the
 * signed-in user: the API tells it to nobody else.
 */
export type OfTeam = OfTeamSlug | (Partial<OfTeamSlug> & { teamId: number; eventSlug: string });

/** Several users who are to be free together: a dynamic group. It is nobody's event type, so it has no slug. */
export interface OfGroup {
  usernames: readonly string[];
  orgSlug?: string | undefined;
}

/** Whose event type is meant. */
export type EventTypeInput = OfUser | OfTeam | OfGroup;
