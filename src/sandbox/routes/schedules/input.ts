import * as z from 'zod';
import { createScheduleBody, override } from '../../../contract/schedules/schedules.schema.js';
import { isoText } from '../../validation/iso.js';

/** A date may come with a time, which is cut off. */
const overrides = z.array(
  override.extend({ date: isoText('isIso8601').transform((iso) => iso.slice(0, 10)) }),
);

export const createScheduleInput = createScheduleBody.extend({ overrides: overrides.optional() });
export const updateScheduleInput = createScheduleInput.partial();
