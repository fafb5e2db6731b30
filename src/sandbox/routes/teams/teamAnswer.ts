import type { Team } from '../../../contract/teams/teams.schema.js';
import type { TeamRecord } from '../../model/teams.js';

export const teamAnswer = ({
  isPlatform: _platform,
  plan: _plan,
  isAdminApiEnabled: _api,
  clientId: _client,
  managerId: _manager,
  metadata,
  ...team
}: TeamRecord): Team => ({ ...team, ...(metadata && { metadata: { ...metadata } }) });
