import type {
  CreateManagedUserInput,
  ManagedUser,
} from '../../../contract/oauth-clients/users/managedUsers.schema.js';
import { toIso } from '../../../time/instant.js';
import type { Instant } from '../../../time/types.js';
import { parseZone } from '../../../time/zone.js';
import { requireAdmin } from '../../auth/authenticate.js';
import { notFound } from '../../http/Refusal.js';
import type { OAuthClientRecord, User } from '../../model/records.js';
import type { New } from '../../store/store.js';
import type { KnownCall } from '../handler.js';
import { slugify } from '../slugify.js';

/** `ada@acme.test` is kept as `ada+<client id>@acme.test`, so that two clients can have the same person. */
export function managedEmail(email: string, clientId: string): string {
  if (email.includes(`+${clientId}@`)) return email;
  const at = email.lastIndexOf('@');
  return `${email.slice(0, at)}+${clientId}${email.slice(at)}`;
}

/** From the stored e-mail: its local part and the first two labels of its domain. */
export function managedUsername(storedEmail: string): string {
  const [local = '', domain = ''] = storedEmail.split('@');
  return slugify([local, ...domain.split('.').slice(0, 2)].join('-'));
}

export type ManagedUserDraft = Omit<CreateManagedUserInput, 'clientId'> & { username?: string };

export function newManagedUser(input: ManagedUserDraft, client: OAuthClientRecord, now: Instant): New<User> {
  const email = managedEmail(input.email, client.id);
  return {
    email,
    username: input.username ?? managedUsername(email),
    name: input.name,
    bio: input.bio ?? null,
    timeZone: input.timeZone ? parseZone(input.timeZone) : 'Europe/London',
    weekStart: input.weekStart ?? 'Sunday',
    timeFormat: Number(input.timeFormat ?? 12),
    defaultScheduleId: null,
    locale: input.locale ?? null,
    avatarUrl: input.avatarUrl ?? null,
    metadata: input.metadata ?? null,
    createdAt: now,
    organizationId: client.organizationId,
    clientId: client.id,
  };
}

export const managedUserAnswer = (user: User): ManagedUser => ({
  id: user.id,
  email: user.email,
  username: user.username,
  name: user.name,
  bio: user.bio,
  timeZone: user.timeZone,
  weekStart: user.weekStart,
  createdDate: toIso(user.createdAt),
  timeFormat: user.timeFormat,
  defaultScheduleId: user.defaultScheduleId,
  locale: user.locale,
  avatarUrl: user.avatarUrl,
  ...(user.metadata && { metadata: { ...user.metadata } }),
});

/** The client's user that the path names, for whoever keeps the client. */
export async function managedUserOf(
  { clientId, userId }: { clientId: string; userId: number },
  { caller, store }: KnownCall,
): Promise<User> {
  await requireAdmin(caller, store);
  const user = await store.users.find(userId);
  if (user?.clientId !== clientId) throw notFound(`User with ID ${userId} is not part of this OAuth client.`);
  return user;
}
