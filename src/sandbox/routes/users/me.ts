import type { Me } from '../../../contract/me/me.schema.js';
import type { User } from '../../model/records.js';
import type { Handler } from '../handler.js';
import { organizationOf } from '../teams/findTeam.js';
import { userPatch } from './userPatch.js';

export const getMe: Handler<'me.get'> = async (_, { caller: { user }, store }) => {
  const organization = await organizationOf(user, store);
  return {
    ...meAnswer(user),
    ...(organization && { organization: { id: organization.id, isPlatform: organization.isPlatform } }),
  };
};

/** A new zone moves the default schedule along. */
export const updateMe: Handler<'me.update'> = async (input, { caller: { user }, store }) => {
  const changed = (await store.users.change(user.id, userPatch(input))) ?? user;
  if (input.timeZone && changed.defaultScheduleId !== null) {
    await store.schedules.change(changed.defaultScheduleId, { timeZone: changed.timeZone });
  }
  return meAnswer(changed);
};

const meAnswer = (user: User): Me => ({
  id: user.id,
  username: user.username,
  email: user.email,
  name: user.name,
  avatarUrl: user.avatarUrl,
  bio: user.bio,
  timeFormat: user.timeFormat,
  defaultScheduleId: user.defaultScheduleId,
  weekStart: user.weekStart,
  timeZone: user.timeZone,
  organizationId: user.organizationId,
});
