import * as z from 'zod';

export const provider = z.object({ clientId: z.string(), organizationId: z.int(), name: z.string() });
export type Provider = z.infer<typeof provider>;
