import type { WorldTeam } from '../world.js';
import { BY_VIDEO, CLIENT_ID } from './practice.js';

/** Hannah and Theo together, who have the afternoons in London in common; or whoever of them is free. */
export const team: WorldTeam = {
  name: 'Physiotherapists',
  slug: 'physiotherapists',
  organizationId: 1,
  clientId: CLIENT_ID,
  members: [{ username: 'hannah', role: 'ADMIN' }, { username: 'theo' }, { username: 'mei' }],
  eventTypes: [
    {
      title: 'Case conference',
      slug: 'case-conference',
      lengthInMinutes: 30,
      description: 'Two physiotherapists look at your case together.',
      locations: [BY_VIDEO],
      schedulingType: 'collective',
      hosts: [{ username: 'hannah' }, { username: 'theo' }],
    },
    {
      title: 'First available physiotherapist',
      slug: 'first-available',
      lengthInMinutes: 30,
      description: 'Whoever is free calls you.',
      locations: [BY_VIDEO],
      schedulingType: 'roundRobin',
      hosts: [
        { username: 'hannah', priority: 'high' },
        { username: 'theo', priority: 'medium' },
      ],
    },
  ],
};
