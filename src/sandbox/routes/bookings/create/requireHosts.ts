import { badRequest, unprocessable } from '../../../http/Refusal.js';
import type { HostedEventType } from '../../slots/findEventType.js';

/** @throws Refusal 400 for a managed event type, whose copies are booked in its place; 422 where a team has nobody to host */
export function requireHosts({ eventType: { id, hosting }, hosts, team }: HostedEventType): void {
  if (hosting?.schedulingType === 'managed') {
    throw badRequest(
      `Event type with id=${id} is the parent managed event type that can't be booked. You have to provide the child event type id aka id of event type that has been assigned to one of the users.`,
    );
  }
  if (hosts.length === 0) {
    throw unprocessable(
      `Can't book this team event type because it has no hosts. Please, add at least 1 host to event type with id=${id} belonging to team with id=${team?.id} and try again.`,
    );
  }
}
