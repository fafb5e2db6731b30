import type { HostedEventType } from './findEventType.js';

/** Among whom the turns of a round robin go, where not all of its hosts are meant. */
export interface HostChoice {
  /** Counts where the event type lets bookings say it. Absent or empty: all. */
  rrHostSubsetIds?: readonly number[] | null | undefined;
  /** Whom a routing form has found. Absent or empty: all. */
  routedTeamMemberIds?: readonly number[] | null | undefined;
  /** Whom the attendee has to do with already; counts where it is a host's. */
  teamMemberEmail?: string | null | undefined;
}

/** The event type with only those hosts that are meant, and those who take part in every booking. */
export function amongHosts(found: HostedEventType, choice: HostChoice): HostedEventType {
  const { hosting } = found.eventType;
  if (hosting?.schedulingType !== 'roundRobin') return found;
  const mandatory = new Set(hosting.hosts.filter((host) => host.mandatory).map(({ userId }) => userId));
  const subset = hosting.rrHostSubsetEnabled ? listed(choice.rrHostSubsetIds) : undefined;
  const routed = listed(choice.routedTeamMemberIds);
  const meant = found.hosts.filter(
    ({ id }) => mandatory.has(id) || ((subset?.includes(id) ?? true) && (routed?.includes(id) ?? true)),
  );
  const acquainted = meant.filter(({ email }) => email === choice.teamMemberEmail);
  const hosts =
    acquainted.length > 0
      ? meant.filter((host) => mandatory.has(host.id) || acquainted.includes(host))
      : meant;
  return { ...found, hosts };
}

const listed = (ids: readonly number[] | null | undefined) => (ids && ids.length > 0 ? ids : undefined);
