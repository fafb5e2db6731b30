import * as z from 'zod';
import type { Output } from '../../../inferred.js';
import type { CreateScheduleInput, updateScheduleBody } from '../../../schedules/schedules.schema.js';
import { type OrganizationUserId, organizationUserPath } from '../../organizations.schema.js';

export const userSchedulePath = organizationUserPath.extend({ scheduleId: z.int() });
export interface UserScheduleId extends Output<typeof userSchedulePath> {}

export interface CreateUserScheduleInput extends OrganizationUserId, CreateScheduleInput {}

export interface UpdateUserScheduleInput extends UserScheduleId, Output<typeof updateScheduleBody> {}
