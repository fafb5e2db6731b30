import * as z from 'zod';

export const listManagedUsersInput = z.object({
  limit: z.coerce.number().int().min(1).max(250).optional(),
  offset: z.coerce.number().int().min(0).max(250).optional(),
  emails: z
    .preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(z.string()))
    .optional(),
});
