import * as z from 'zod';
import type { ApiVersion } from '../../../../contract/operation.js';
import { timeZone } from '../../../../contract/scalars.schema.js';
import { reserveBody } from '../../../../contract/slots/legacy/legacy.schema.js';
import { isoText } from '../../../validation/iso.js';
import { hostChoice } from '../input.js';

const list = z.array(z.string()).optional();

const listAvailableInput = z.object({
  startTime: isoText(),
  endTime: isoText(),
  eventTypeId: z.coerce.number().int().optional(),
  eventTypeSlug: z.string().optional(),
  usernameList: list,
  timeZone: timeZone.optional(),
  duration: z.coerce.number().int().positive().optional(),
  slotFormat: z.enum(['range', 'time']).optional(),
  orgSlug: z.string().optional(),
  rescheduleUid: z.string().optional(),
  isTeamEvent: z.unknown().optional(),
  teamId: z.coerce.number().int().optional(),
  ...hostChoice,
});

const reserveInput = reserveBody.extend({
  slotUtcStartDate: isoText(),
  slotUtcEndDate: isoText(),
  _isDryRun: z.boolean().optional(),
});

/** All that came before the slots' own last version. */
const alsoAnswers: readonly ApiVersion[] = ['2024-06-11', '2024-06-14', '2024-08-13'];

export const legacySlotsRules = {
  'slots.legacy.listAvailable': {
    alsoAnswers,
    input: listAvailableInput,
    numbers: ['eventTypeId', 'duration'],
  },
  'slots.legacy.reserve': { alsoAnswers, input: reserveInput },
  'slots.legacy.deleteSelected': { alsoAnswers, input: z.object({ uid: z.string().optional() }) },
};
