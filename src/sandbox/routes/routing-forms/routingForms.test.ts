import { describe, expect, it } from 'vitest';
import { ADA, talk } from '../../testing/talk.js';
import { clinicWorld } from '../../world/clinic/clinicWorld.js';

const FIELDS = [
  {
    ...{ id: 'f1', label: 'Where', identifier: 'where', type: 'select', required: true },
    options: [
      { id: 'o1', label: 'Neck' },
      { id: 'o2', label: 'Knee' },
      { id: null, label: 'Other' },
    ],
  },
  { id: 'f2', label: 'Age', identifier: 'age', type: 'number' },
  { id: 'f3', label: 'Mail', identifier: 'mail', type: 'email' },
];

const rule = (field: string, operator: string, ...value: unknown[]) => ({
  type: 'rule',
  properties: { field, operator, value },
});
const when = (conjunction: string, ...rules: object[]) => ({
  type: 'group',
  properties: { conjunction },
  children1: Object.fromEntries(rules.map((one, index) => [index, one])),
});

const ROUTES = [
  {
    id: 'neck',
    action: { type: 'eventTypeRedirectUrl' as const, value: 'hannah/any', eventTypeId: 1 },
    queryValue: when('AND', rule('f1', 'select_any_in', ['o1', 'o2']), rule('f2', 'less', 80)),
  },
  {
    id: 'old',
    action: { type: 'externalRedirectUrl' as const, value: 'https://senior.example' },
    queryValue: when('OR', rule('f2', 'greater_or_equal', 80), rule('f3', 'ends_with', '@senior.example')),
  },
  { id: 'rest', isFallback: true, action: { type: 'customPageMessage' as const, value: 'Call us' } },
];

const PATH = '/v2/organizations/1/routing-forms/form-1/responses';
const WEEK = 'start=2026-11-23&end=2026-11-27';

function stage() {
  const form = { id: 'form-1', name: 'Triage', userId: 1, teamId: 1, fields: FIELDS, routes: ROUTES };
  const all = talk({ world: (now) => ({ ...clinicWorld(now), routingForms: [form] }) });
  const headers = { ...all.secret, 'x-cal-client-id': all.sandbox.demo.clientId };
  const asOwner = { headers };
  const ask = (answers: object, query = WEEK) =>
    all.post(`/v2/routing-forms/form-1/calculate-slots?${query}`, answers);
  const respond = (answers: object, query = WEEK) => all.post(`${PATH}?${query}`, answers, asOwner);
  return { ...all, asOwner, ask, respond };
}

describe('a routing form', () => {
  it('leads to an event type and its slots, of which nothing is kept', async () => {
    const { ask, get, asOwner } = stage();
    const { status, body } = await ask({ where: 'Neck', age: '30' });
    expect([status, body.data.eventTypeId]).toEqual([200, 1]);
    const slots = await get(`/v2/slots?eventTypeId=1&${WEEK}`);
    expect(body.data.slots).toEqual(slots.body.data);
    expect((await get(PATH, asOwner)).body.data).toEqual([]);
  });

  it.each([
    ['the first route whose conditions hold', { where: 'Knee', age: 79 }, { eventTypeId: 1 }],
    ['an address', { where: 'Knee', age: 80 }, { routingExternalRedirectUrl: 'https://senior.example' }],
    [
      'one condition of several',
      { where: 'Other', mail: 'A@Senior.example' },
      {
        routingExternalRedirectUrl: 'https://senior.example',
      },
    ],
    ['the message of the fallback', { where: 'Other' }, { routingCustomMessage: 'Call us' }],
  ])('answers %s', async (_, answers, expected) => {
    const { respond } = stage();
    const { status, body } = await respond(answers);
    expect(status).toBe(201);
    expect(body.data).toMatchObject(expected);
  });

  it.each([
    ['a required answer that is missing', { age: 3 }, WEEK, 400, 'Missing required fields Where'],
    ['an address that is none', { where: 'Neck', mail: 'x' }, WEEK, 400, 'Invalid value for fields'],
    ['a route without an event type', { where: 'Other' }, WEEK, 404, 'Event type not found.'],
    [
      'an end before the start',
      { where: 'Neck', age: 1 },
      'start=2026-11-27&end=2026-11-23',
      400,
      'Invalid time range',
    ],
    ['no start', { where: 'Neck', age: 1 }, 'end=2026-11-23', 400, 'Bad Request Exception'],
  ])('refuses %s', async (_, answers, query, status, message) => {
    const { ask } = stage();
    const answer = await ask(answers, query);
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toContain(message);
  });

  it('is none that nobody has made', async () => {
    const { post } = stage();
    const { status, body } = await post(`/v2/routing-forms/none/calculate-slots?${WEEK}`, {});
    expect([status, body.error.message]).toEqual([404, 'Routing form not found.']);
  });

  it('is listed for its organization', async () => {
    const { get, asOwner } = stage();
    const list = async (query = '') =>
      (await get(`/v2/organizations/1/routing-forms${query}`, asOwner)).body.data;
    expect(await list()).toMatchObject([{ id: 'form-1', name: 'Triage', teamId: 1, fields: FIELDS }]);
    expect(await list('?teamIds=77')).toEqual([]);
    expect(await list('?afterCreatedAt=2027-01-01T00:00:00Z')).toEqual([]);
  });
});

describe('a response to a routing form', () => {
  it('is kept by the id of each field, listed, and replaced', async () => {
    const { respond, get, patch, asOwner } = stage();
    const { data } = (await respond({ where: 'Neck', age: '30' })).body;
    expect(data.routing).toEqual({ responseId: 1, teamMemberIds: [] });
    const [kept] = (await get(PATH, asOwner)).body.data;
    expect(kept).toMatchObject({
      ...{ id: 1, formId: 'form-1', routedToBookingUid: null },
      response: {
        f1: { label: 'Where', identifier: 'where', value: 'o1' },
        f2: { label: 'Age', identifier: 'age', value: 30 },
      },
    });
    const response = { f2: { label: 'Age', value: 31 } };
    const changed = await patch(`${PATH}/1`, { response }, asOwner);
    expect(changed.body.data).toEqual({ ...kept, response });
    expect((await patch(`${PATH}/9`, { response }, asOwner)).status).toBe(404);
  });

  it('waits in a queue where that is asked for', async () => {
    const { respond, get, asOwner, sandbox } = stage();
    const { data } = (await respond({ where: 'Neck', age: 30 }, `${WEEK}&queueResponse=true`)).body;
    expect((await get(PATH, asOwner)).body.data).toEqual([]);
    expect(await sandbox.store.collections.queuedFormResponses.where({})).toMatchObject([
      { uid: data.routing.queuedResponseId },
    ]);
  });

  it('remembers the booking that it has led to', async () => {
    const { respond, get, post, asOwner } = stage();
    const answers = { where: 'Neck', age: 30 };
    const now = (await respond(answers)).body.data;
    const later = (await respond(answers, `${WEEK}&queueResponse=true`)).body.data;
    const [one, other] = Object.values(now.slots).flat() as { start: string }[];
    const uids = [];
    for (const [start, { routing }] of [
      [one?.start, now],
      [other?.start, later],
    ] as const) {
      const { body } = await post('/v2/bookings', { start, eventTypeId: 1, attendee: ADA, routing });
      uids.push(body.data.uid);
    }
    const led = (await get(PATH, asOwner)).body.data;
    expect(led.map((response: { routedToBookingUid: string }) => response.routedToBookingUid)).toEqual(uids);
    expect((await get(`${PATH}?routedToBookingUid=${uids[1]}`, asOwner)).body.data).toEqual([led[1]]);
  });

  it('is told to webhooks, once it is kept', async () => {
    const { respond, post, asOwner, sandbox } = stage();
    const hook = { active: true, subscriberUrl: 'https://host.example/hook', triggers: ['FORM_SUBMITTED'] };
    await post('/v2/organizations/1/webhooks', hook, asOwner);
    await respond({ age: 3 });
    await respond({ where: 'Other' });
    await sandbox.delivered();
    expect(sandbox.deliveries.map(({ body }) => JSON.parse(body).payload)).toMatchObject([
      { formId: 'form-1', responses: { where: { value: 'Other' } } },
    ]);
  });

  it('is given by the admins of its organization, its maker, and the members of its own team', async () => {
    const { post, token, sandbox } = stage();
    await sandbox.ready;
    const answers = { where: 'Other' };
    expect((await post(`${PATH}?${WEEK}`, answers, { token })).status).toBe(403);
    const [form] = await sandbox.store.collections.routingForms.where({ uid: 'form-1' });
    await sandbox.store.collections.routingForms.change(form?.id ?? 0, { userId: 2 });
    expect((await post(`${PATH}?${WEEK}`, answers, { token })).status).toBe(201);
  });

  it('stays with the form’s own team', async () => {
    const { post, asOwner } = stage();
    const { data: team } = (await post('/v2/organizations/1/teams', { name: 'Blue' }, asOwner)).body;
    const path = `/v2/organizations/1/teams/${team.id}/routing-forms/form-1/responses?${WEEK}`;
    const { status, body } = await post(path, { where: 'Other', teamId: 1 }, asOwner);
    expect([status, body.error.message]).toEqual([
      403,
      `IsRoutingFormInTeam - team with id=(${team.id}) does not own routing form with id=(form-1).`,
    ]);
  });
});
