import { organizationTeamApps } from './apps/handlers.js';
import { organizationTeamEventTypes } from './event-types/handlers.js';
import { organizationTeamMemberships } from './memberships.js';
import { organizationTeams } from './teams.js';
import { organizationTeamVerifiedResources } from './verified-resources/handlers.js';

/** Of teams within an organization: the plain functions of `routes/teams/`, behind the organization's guard. */
export const organizationTeamHandlers = {
  ...organizationTeams,
  ...organizationTeamMemberships,
  ...organizationTeamEventTypes,
  ...organizationTeamVerifiedResources,
  ...organizationTeamApps,
};
