import * as z from 'zod';
import type { Output } from '../inferred.js';

/** What most rows are about: `/v1/<family>/{id}`. */
export const idPath = z.object({ id: z.int() });
export interface IdV1 extends Output<typeof idPath> {}

/** 0 is Sunday, 6 is Saturday. */
export const weekday = z.literal([0, 1, 2, 3, 4, 5, 6]);

/** Fields of which the description says nothing: they are sent as they are. */
export const anyFields = z.looseObject({});
