import { expect, it } from 'vitest';
import { ADA, FREE, talk } from '../../../testing/talk.js';
import { teamStage } from '../../../testing/teamStage.js';

/** A call for the two hosts of a team. */
async function called() {
  const stage = await teamStage();
  const { una, ben, offer } = stage;
  const hosts = [una, ben].map(({ id }) => ({ userId: id }));
  const { id: eventTypeId } = await offer('collective', { hosts });
  const made = await stage.post('/v2/bookings', { eventTypeId, start: FREE, attendee: ADA, instant: true });
  return { ...stage, eventTypeId, made };
}

it('an instant booking calls all hosts of a team, and whoever confirms hosts', async () => {
  const { made, post, get, ben } = await called();
  expect([made.status, made.body.data.status]).toEqual([201, 'pending']);
  const path = `/v2/bookings/${made.body.data.uid}`;
  const taken = await post(`${path}/confirm`, {}, { token: ben.token });
  expect([taken.status, taken.body.data.hosts[0].id]).toEqual([200, ben.id]);
  expect((await get(path)).body.data.status).toBe('accepted');
});

it('a call that nobody takes is over after a minute and a half', async () => {
  const { made, post, ben, sandbox } = await called();
  sandbox.advance({ seconds: 90 });
  const late = await post(`/v2/bookings/${made.body.data.uid}/confirm`, {}, { token: ben.token });
  expect([late.status, late.body.error.message]).toEqual([400, 'Token expired']);
});

it('nobody can be called who is in no team, in no version', async () => {
  const { post } = talk();
  const answers = [
    await post('/v2/bookings', { eventTypeId: 2, start: FREE, attendee: ADA, instant: true }),
    await post(
      '/v2/bookings/instant',
      {
        eventTypeId: 2,
        start: FREE,
        responses: { name: ADA.name, email: ADA.email },
        timeZone: ADA.timeZone,
      },
      { version: '2024-04-15' },
    ),
  ];
  expect(answers.map(({ status }) => status)).toEqual([400, 400]);
});
