import { talk } from './talk.js';

/** Two hosts who work from 9 to 17 in London, and a team of theirs in the clinic's organization; its client speaks. */
export async function teamStage() {
  const all = talk();
  const { clientId } = all.sandbox.demo;
  const asClient = { headers: { ...all.secret, 'x-cal-client-id': clientId } };
  const managed = async (name: string) => {
    const said = { name, email: `${name.toLowerCase()}@clinic.example`, timeZone: 'Europe/London' };
    const { body } = await all.post(`/v2/oauth-clients/${clientId}/users`, said, asClient);
    return { id: body.data.user.id as number, token: body.data.accessToken as string };
  };
  const una = await managed('Una');
  const ben = await managed('Ben');
  const { body } = await all.post('/v2/organizations/1/teams', { name: 'Front desk' }, asClient);
  const teamId = body.data.id as number;
  const path = `/v2/organizations/1/teams/${teamId}`;
  const join = (userId: number, more: object = {}) =>
    all.post(`${path}/memberships`, { userId, accepted: true, ...more }, asClient);
  await join(una.id);
  await join(ben.id, { role: 'ADMIN' });
  const draft = { title: 'Intake', slug: 'intake', lengthInMinutes: 30 };
  /** Makes an event type of the team, and gives what was answered. */
  const offer = async (schedulingType: string, more: object = {}) =>
    (await all.post(`${path}/event-types`, { ...draft, schedulingType, ...more }, asClient)).body.data;
  return { ...all, asClient, managed, una, ben, teamId, path, join, draft, offer };
}
