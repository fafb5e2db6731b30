import { CalConfigError } from '../../../errors/index.js';
import type { EventTypeInput } from '../../../queries/bookable.js';

interface Entity {
  /** Slug of the organization that the host or team belongs to, where the API has organizations. */
  orgSlug?: string | undefined;
  teamSlug?: string | undefined;
  /** Stands below the host's name: the name of the practice, the company. */
  name?: string | undefined;
}

interface BookedUser {
  /** Username of the host. Several, as a list or as `ada+grace`: all of them together, whenever they are all free. */
  username: string | readonly string[];
  /** Slug of the event type; of several hosts, which share none, it is not looked at. */
  eventSlug: string;
  /** The id of a private link, the last part of its address: books through it, also what is not listed. */
  hashedLink?: string | null | undefined;
  teamId?: undefined;
  teamSlug?: undefined;
}

interface BookedTeam {
  /** Slug of the team's event type. */
  eventSlug: string;
  /** Id of the team; its slug alone will do for a page on which a member of it is signed in. */
  teamId?: number | undefined;
  /** Beside `teamId`: the times are asked for at once, and do not wait for the event type. */
  teamSlug?: string | undefined;
  hashedLink?: string | null | undefined;
  username?: undefined;
}

/** Whom the page is for. */
export type WhoIsBooked = (BookedUser | BookedTeam) & {
  /** Where the host or team belongs. */
  entity?: Entity | undefined;
  /** Not needed: that there is a team says the same. */
  isTeamEvent?: boolean | undefined;
};

const usernamesOf = (username: WhoIsBooked['username']): readonly string[] =>
  (typeof username === 'string' ? username.split('+') : (username ?? [])).filter(Boolean);

/** Throws a `CalConfigError` where the props name nobody. */
export function bookedOf({ username, eventSlug, teamId, teamSlug, entity }: WhoIsBooked): EventTypeInput {
  const usernames = usernamesOf(username);
  const [only] = usernames;
  const slug = teamSlug ?? entity?.teamSlug;
  const orgSlug = entity?.orgSlug;
  if (usernames.length > 1) return { usernames, orgSlug };
  if (eventSlug && only !== undefined) return { username: only, eventSlug, orgSlug };
  if (eventSlug && teamId !== undefined) return { teamId, teamSlug: slug, eventSlug, orgSlug };
  if (eventSlug && slug) return { teamSlug: slug, eventSlug, orgSlug };
  throw new CalConfigError({
    code: 'prop_missing',
    what: `Booker has no \`${eventSlug ? 'username' : 'eventSlug'}\`.`,
    todo: '<Booker username="hannah" eventSlug="intro" />, or teamId in place of username',
  });
}

/** How the times are asked for; null: by the event type's id, which is not known yet. */
export function slotsBy(booked: EventTypeInput, eventTypeId: number | undefined) {
  if ('username' in booked || 'usernames' in booked) return booked;
  const { teamSlug, eventSlug, orgSlug } = booked;
  if (teamSlug !== undefined) return { teamSlug, eventSlug, orgSlug };
  return eventTypeId === undefined ? null : { eventTypeId };
}
