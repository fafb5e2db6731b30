import type { HostChoice } from '../../../queries/slots.js';

/** What a page's address says: `location.search`, or the same as an object. */
export type SearchParams = string | URLSearchParams | Readonly<Record<string, string | readonly string[]>>;

/** Who of a team's hosts is meant, as a routing form or a CRM found out. Has a meaning where hosts take turns. */
export interface Routing {
  /** Ids of users who may host; counts where the event type lets bookings choose. */
  rrHostSubsetIds?: readonly number[] | undefined;
  /** Ids of users whom a routing form has found. */
  routedTeamMemberIds?: readonly number[] | undefined;
  /** E-mail address of the host whom the visitor has to do with already. */
  teamMemberEmail?: string | null | undefined;
  /** That host is not to be preferred. */
  skipContactOwner?: boolean | undefined;
  /** The CRM that was asked, such as `salesforce`. */
  crmAppSlug?: string | null | undefined;
  /** What the CRM knows the visitor's owner by, such as `Account`. */
  crmOwnerRecordType?: string | null | undefined;
  /** Id of the routing form's answers. */
  routingFormResponseId?: number | undefined;
  /**
   * The query of a page that a routing form led to: its `cal.routedTeamMemberIds`, `cal.rrHostSubsetIds`,
   * `cal.teamMemberEmail`, `cal.skipContactOwner`, `cal.crmAppSlug`, `cal.crmOwnerRecordType` and
   * `cal.routingFormResponseId` count where the prop of that name is left out. Without it no address is looked at.
   */
  routingFormSearchParams?: SearchParams | undefined;
}

/** Reads a part of it: the prop, else what the address says under its name. */
export function routingReader(options: Routing) {
  // SAFETY: whatever is no text is made one, and of a list that is its items with commas between.
  const params = new URLSearchParams(options.routingFormSearchParams as string | undefined);
  return <Name extends keyof Routing>(name: Name, parse: (text: string) => Routing[Name]) =>
    options[name] ?? (params.has(`cal.${name}`) ? parse(params.get(`cal.${name}`) ?? '') : undefined);
}

/** What is no number is left out: who wrote the address may not be the host. */
const ids = (text: string) => text.split(',').map(Number).filter(Boolean);
export const isTrue = (text: string) => text === 'true';

/** Whose times are asked for. */
export function hostsOf(options: Routing): HostChoice {
  const read = routingReader(options);
  const rrHostSubsetIds = read('rrHostSubsetIds', ids);
  const routedTeamMemberIds = read('routedTeamMemberIds', ids);
  const teamMemberEmail = read('teamMemberEmail', String);
  return {
    ...(rrHostSubsetIds && { rrHostSubsetIds: [...rrHostSubsetIds] }),
    ...(routedTeamMemberIds && { routedTeamMemberIds: [...routedTeamMemberIds] }),
    ...(teamMemberEmail && !read('skipContactOwner', isTrue) && { teamMemberEmail }),
  };
}
