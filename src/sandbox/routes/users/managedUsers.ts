import { requireAdmin } from '../../auth/authenticate.js';
import { issueTokens } from '../../auth/issueTokens.js';
import { badRequest, conflict, notFound } from '../../http/Refusal.js';
import type { OAuthClientRecord, User } from '../../model/records.js';
import { newEventType } from '../event-types/newEventType.js';
import type { Handler, KnownCall } from '../handler.js';
import { newSchedule } from '../schedules/schedule.js';
import { newMembership } from '../teams/memberships/newMembership.js';
import { defaultEventTypes } from './defaultEventTypes.js';
import { managedEmail, managedUserAnswer, managedUserOf, newManagedUser } from './managedUser.js';
import { removeUser } from './removeUser.js';
import { userPatch } from './userPatch.js';

export const createManagedUser: Handler<'oauthClients.users.create'> = async (
  { clientId, ...input },
  call,
) => {
  const { store, clock, ids, settings } = call;
  const client = await clientOf(clientId, call);
  const draft = newManagedUser(input, client, clock.now());
  const existing = await store.users.findByEmail(draft.email);
  if (existing)
    throw conflict(`User with the provided e-mail already exists. Existing user ID=${existing.id}`);

  const created = await store.users.add(draft);
  await store.collections.memberships.add(
    newMembership({ teamId: client.organizationId, userId: created.id }, clock.now()),
  );
  const user = input.timeZone ? await withDefaultSchedule(created, call) : created;
  if (client.areDefaultEventTypesEnabled) {
    for (const eventType of defaultEventTypes) await store.eventTypes.add(newEventType(eventType, user.id));
  }
  const { tokens, pair } = issueTokens({ userId: user.id, clientId, now: clock.now(), ids, settings });
  await store.tokens.add(tokens);
  return { user: managedUserAnswer(user), ...pair };
};

export const listManagedUsers: Handler<'oauthClients.users.list'> = async (
  { clientId, limit, offset, emails },
  call,
) => {
  await clientOf(clientId, call);
  for (const email of emails ?? []) {
    if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(email)) throw badRequest(`Invalid email ${email}`);
  }
  const wanted = emails?.map((email) => managedEmail(email, clientId));
  const users = await call.store.users.ofClient(clientId);
  const from = offset ?? 0;
  return users
    .filter(({ email }) => !wanted || wanted.includes(email))
    .slice(from, from + (limit ?? 50))
    .map(managedUserAnswer);
};

export const getManagedUser: Handler<'oauthClients.users.get'> = async (input, call) =>
  managedUserAnswer(await managedUserOf(input, call));

export const updateManagedUser: Handler<'oauthClients.users.update'> = async (
  { clientId, userId, ...input },
  call,
) => {
  const user = await managedUserOf({ clientId, userId }, call);
  const patch = userPatch(input, { emailSuffix: clientId });
  return managedUserAnswer((await call.store.users.change(user.id, patch)) ?? user);
};

export const deleteManagedUser: Handler<'oauthClients.users.delete'> = async (input, call) => {
  const user = await managedUserOf(input, call);
  await removeUser(user, call.store);
  return managedUserAnswer(user);
};

async function withDefaultSchedule(user: User, { store }: KnownCall): Promise<User> {
  const schedule = await store.schedules.add(
    newSchedule({ name: 'Default schedule', timeZone: user.timeZone }, user.id),
  );
  return (await store.users.change(user.id, { defaultScheduleId: schedule.id })) ?? user;
}

/** The client of the path; credentials of another client of the same organization do as well. */
async function clientOf(clientId: string, { caller, store }: KnownCall): Promise<OAuthClientRecord> {
  await requireAdmin(caller, store);
  const client = await store.oauthClients.find(clientId);
  if (client?.organizationId !== caller.organizationId) {
    throw notFound('OAuthClientGuard - OAuth client not found.');
  }
  return client;
}
