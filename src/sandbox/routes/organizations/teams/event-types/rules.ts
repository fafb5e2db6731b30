import { withSwitches } from '../../../event-types/input.js';
import { limitedRule } from '../../../event-types/private-links/rules.js';
import type { RulesOf } from '../../../rule.js';
import {
  createTeamEventTypeInput,
  listOfAllTeamsInput,
  listTeamEventTypesInput,
  updateTeamEventTypeInput,
} from '../../../teams/event-types/input.js';
import { phoneCallRule } from '../../../teams/event-types/rules.js';

export const organizationTeamEventTypeRules: RulesOf<'organizations.teams.eventTypes'> = {
  'organizations.teams.eventTypes.create': { input: createTeamEventTypeInput, prepare: withSwitches },
  'organizations.teams.eventTypes.list': { input: listTeamEventTypesInput, numbers: ['hostsLimit'] },
  'organizations.teams.eventTypes.listOfAllTeams': { input: listOfAllTeamsInput, numbers: ['take', 'skip'] },
  'organizations.teams.eventTypes.get': {},
  'organizations.teams.eventTypes.update': { input: updateTeamEventTypeInput, prepare: withSwitches },
  'organizations.teams.eventTypes.createPhoneCall': phoneCallRule,
  'organizations.teams.eventTypes.delete': {},
  'organizations.teams.eventTypes.privateLinks.create': limitedRule,
  'organizations.teams.eventTypes.privateLinks.list': {},
  'organizations.teams.eventTypes.privateLinks.update': limitedRule,
  'organizations.teams.eventTypes.privateLinks.delete': {},
};
