import * as z from 'zod';
import {
  createTeamEventTypeBody,
  updateTeamEventTypeBody,
} from '../../../../contract/teams/event-types/eventTypes.schema.js';
import { checkedSettings } from '../../event-types/input.js';

const hidden = { rrHostSubsetEnabled: z.boolean().optional() };

export const createTeamEventTypeInput = createTeamEventTypeBody.extend({ ...checkedSettings, ...hidden });
export const updateTeamEventTypeInput = updateTeamEventTypeBody.extend({ ...checkedSettings, ...hidden });

const sortCreatedAt = z.enum(['asc', 'desc']).optional();

export const listTeamEventTypesInput = z.object({
  eventSlug: z.string().optional(),
  hostsLimit: z.coerce.number().int().min(1).optional(),
  sortCreatedAt,
});

export const listOfAllTeamsInput = z.object({
  sortCreatedAt,
  take: z.coerce.number().int().min(1).max(250).optional(),
  skip: z.coerce.number().int().min(0).optional(),
});
