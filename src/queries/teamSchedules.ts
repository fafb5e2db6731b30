import type { Client } from '../client/index.js';
import { iterate } from '../client/resources/iterate.js';
import { list as listOfOrganization } from '../contract/organizations/schedules/schedules.operations.js';
import { list as listOfOrganizationTeam } from '../contract/organizations/teams/schedules/schedules.operations.js';
import { list as listOfTeamMember } from '../contract/organizations/teams/users/schedules/schedules.operations.js';
import { list as listOfTeam } from '../contract/teams/schedules/schedules.operations.js';
import { readSchedule, type Schedule } from './readSchedule.js';
import { Wire } from './Wire.js';

/** For this event type alone: of each host the one schedule that counts. The event type's own, else hers, else her default. */
interface ForEventType {
  eventTypeId?: number | undefined;
}

/** Schedules of many, for the admins of the team or of the organization. */
export type TeamSchedulesInput =
  | { orgId: number; teamId?: undefined; userId?: undefined }
  | ({ orgId: number; teamId: number; userId?: undefined } & ForEventType)
  | ({ orgId: number; teamId: number; userId: number } & ForEventType)
  | { teamId: number; orgId?: undefined; userId?: undefined };

/** All of them, page by page where the API has pages. */
export async function teamSchedules(
  client: Client,
  input: TeamSchedulesInput,
  call: { signal?: AbortSignal | undefined },
): Promise<Schedule[]> {
  const { name, answer } = await ask(client, input, call);
  return new Wire(name, answer).list().map(readSchedule);
}

async function ask(client: Client, input: TeamSchedulesInput, call: { signal?: AbortSignal | undefined }) {
  if (input.orgId === undefined) {
    const { teamId } = input;
    return { name: listOfTeam.name, answer: await all(iterate(client, listOfTeam, { teamId }, call)) };
  }
  if (input.teamId === undefined) {
    const { orgId } = input;
    const schedules = iterate(client, listOfOrganization, { orgId }, call);
    return { name: listOfOrganization.name, answer: await all(schedules) };
  }
  const { orgId, teamId, userId, eventTypeId } = input;
  const asked = { orgId, teamId, ...(eventTypeId !== undefined && { eventTypeId }) };
  if (userId === undefined) {
    const schedules = iterate(client, listOfOrganizationTeam, asked, call);
    return { name: listOfOrganizationTeam.name, answer: await all(schedules) };
  }
  return {
    name: listOfTeamMember.name,
    answer: await client.call(listOfTeamMember, { ...asked, userId }, call),
  };
}

async function all(pages: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of pages) items.push(item);
  return items;
}
