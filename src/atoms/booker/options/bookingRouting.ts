import type { CreateBookingInput } from '../../../queries/bookings.js';
import { hostsOf, isTrue, type Routing, routingReader } from './routing.js';

/** What a booking says of who was found to host it; nothing where nobody was. */
export function bookingRouting(options: Routing): Pick<CreateBookingInput, 'routing' | 'rrHostSubsetIds'> {
  const read = routingReader(options);
  const { rrHostSubsetIds, routedTeamMemberIds } = hostsOf(options);
  const responseId = read('routingFormResponseId', Number);
  const teamMemberEmail = read('teamMemberEmail', String);
  const skipContactOwner = read('skipContactOwner', isTrue);
  const crmAppSlug = read('crmAppSlug', String);
  const crmOwnerRecordType = read('crmOwnerRecordType', String);
  const routing = {
    ...(teamMemberEmail && { teamMemberEmail }),
    ...(skipContactOwner && { skipContactOwner }),
    ...(crmAppSlug && { crmAppSlug }),
    ...(crmOwnerRecordType && { crmOwnerRecordType }),
    ...(responseId && { responseId }),
  };
  const isRouted = routedTeamMemberIds !== undefined || Object.keys(routing).length > 0;
  return {
    ...(isRouted && { routing: { ...routing, teamMemberIds: routedTeamMemberIds ?? [] } }),
    ...(rrHostSubsetIds && { rrHostSubsetIds }),
  };
}
