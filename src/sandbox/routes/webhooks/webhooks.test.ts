import { describe, expect, it } from 'vitest';
import { talk } from '../../testing/talk.js';

const HOOK = { active: true, subscriberUrl: 'https://host.example/hooks', triggers: ['BOOKING_CREATED'] };

/** Each family, where its webhooks are, who may see them, and by what name the owner is answered. */
function stage() {
  const all = talk();
  const { clientId } = all.sandbox.demo;
  const user = { token: all.token };
  const families = {
    user: { path: '/v2/webhooks', sending: user, owner: { userId: 2 } },
    'event type': { path: '/v2/event-types/2/webhooks', sending: user, owner: { eventTypeId: 2 } },
    'oAuth client': {
      path: `/v2/oauth-clients/${clientId}/webhooks`,
      sending: { headers: all.secret },
      owner: { oAuthClientId: clientId },
    },
  };
  return { ...all, families };
}

type Family = keyof ReturnType<typeof stage>['families'];
const FAMILIES: Family[] = ['user', 'event type', 'oAuth client'];

describe.each(FAMILIES)('a webhook of one %s', (family) => {
  const ofFamily = () => {
    const { families, ...all } = stage();
    return { ...all, ...families[family] };
  };

  it('is made, listed, read, changed and deleted', async () => {
    const { post, get, patch, remove, path, sending, owner } = ofFamily();
    const made = await post(path, { ...HOOK, secret: 's3cret' }, sending);
    const { id } = made.body.data;
    const webhook = { ...HOOK, id, secret: 's3cret', payloadTemplate: null, ...owner };
    expect([made.status, made.body.data]).toEqual([201, webhook]);
    expect((await get(path, sending)).body.data).toEqual([webhook]);
    expect((await get(`${path}/${id}`, sending)).body.data).toEqual(webhook);
    const changed = { ...webhook, active: false, triggers: ['BOOKING_CANCELLED'] };
    const change = { active: false, triggers: ['BOOKING_CANCELLED'] };
    expect((await patch(`${path}/${id}`, change, sending)).body.data).toEqual(changed);
    expect((await remove(`${path}/${id}`, undefined, sending)).body.data).toEqual(changed);
    const gone = await remove(`${path}/${id}`, undefined, sending);
    expect([gone.status, gone.body.error.message]).toEqual([404, `Webhook (${id}) not found`]);
  });

  it('is one for each address', async () => {
    const { post, patch, path, sending } = ofFamily();
    await post(path, HOOK, sending);
    const other = await post(path, { ...HOOK, subscriberUrl: 'https://host.example/other' }, sending);
    const taken = `Webhook with this subscriber url already exists for this ${family}`;
    const again = await post(path, HOOK, sending);
    expect([again.status, again.body.error.message]).toEqual([409, taken]);
    const { id } = other.body.data;
    const moved = await patch(`${path}/${id}`, { subscriberUrl: HOOK.subscriberUrl }, sending);
    expect([moved.status, moved.body.error.message]).toEqual([409, taken]);
    expect((await patch(`${path}/${id}`, other.body.data, sending)).status).toBe(200);
  });

  it('is listed by pages', async () => {
    const { post, get, path, sending } = ofFamily();
    for (const name of ['a', 'b', 'c']) {
      await post(path, { ...HOOK, subscriberUrl: `https://host.example/${name}` }, sending);
    }
    const page = await get(`${path}?skip=1&take=1`, sending);
    expect(page.body.data.map(({ subscriberUrl }: typeof HOOK) => subscriberUrl)).toEqual([
      'https://host.example/b',
    ]);
    expect((await get(`${path}?take=251`, sending)).status).toBe(400);
  });

  it('is refused rule by rule', async () => {
    const { post, patch, path, sending } = ofFamily();
    const rulesOf = async (body: object) => {
      const { errors } = (await post(path, body, sending)).body.error.details;
      return errors.map(({ property, constraints }: { property: string; constraints: object }) => [
        property,
        ...Object.keys(constraints).sort(),
      ]);
    };
    expect(await rulesOf({})).toEqual([
      ['active', 'isBoolean'],
      ['subscriberUrl', 'isString'],
      ['triggers', 'isArray', 'isEnum'],
    ]);
    expect(await rulesOf({ ...HOOK, triggers: ['BOOKING_CREATED', 'NOPE'] })).toEqual([
      ['triggers', 'isEnum'],
    ]);
    expect(await rulesOf({ ...HOOK, secret: 1, payloadTemplate: 2 })).toEqual([
      ['payloadTemplate', 'isString'],
      ['secret', 'isString'],
    ]);
    const { id } = (await post(path, HOOK, sending)).body.data;
    expect((await patch(`${path}/${id}`, { triggers: 'BOOKING_CREATED' }, sending)).status).toBe(400);
    const onlyOrganizations = await post(
      path,
      { ...HOOK, triggers: ['DELEGATION_CREDENTIAL_ERROR'] },
      sending,
    );
    expect([onlyOrganizations.status, onlyOrganizations.body.error.message]).toEqual([
      400,
      'DELEGATION_CREDENTIAL_ERROR trigger is only available for organization webhooks',
    ]);
  });

  it('is nothing for strangers', async () => {
    const { post, get, path, sending } = ofFamily();
    const nobody = {};
    const { id } = (await post(path, HOOK, sending)).body.data;
    expect((await get(`${path}/${id}`, nobody)).status).toBe(401);
    expect((await post(path, HOOK, nobody)).status).toBe(401);
  });
});

describe('webhooks', () => {
  it('are kept apart by who owns them', async () => {
    const { post, get, families } = stage();
    for (const { path, sending } of Object.values(families)) {
      expect((await post(path, HOOK, sending)).status).toBe(201);
    }
    const [ofUser, ofEventType, ofClient] = await Promise.all(
      Object.values(families).map(
        async ({ path, sending }) => (await get(path, sending)).body.data[0].id as string,
      ),
    );
    const { user, 'event type': eventType, 'oAuth client': client } = families;
    const refusal = async (path: string, sending: object) => {
      const { status, body } = await get(path, sending);
      return [status, body.error.message];
    };
    expect(await refusal(`${user.path}/${ofClient}`, user.sending)).toEqual([403, 'Forbidden resource']);
    expect(await refusal(`${eventType.path}/${ofUser}`, user.sending)).toEqual([
      400,
      `IsUserEventTypeWebhookGuard - Webhook (${ofUser}) is not associated with an event type`,
    ]);
    expect(await refusal(`/v2/event-types/1/webhooks/${ofEventType}`, user.sending)).toEqual([
      403,
      `IsUserEventTypeWebhookGuard - Webhook (${ofEventType}) is not associated with event type (1)`,
    ]);
    expect(await refusal(`${client.path}/${ofUser}`, client.sending)).toEqual([
      403,
      'IsOAuthClientWebhookGuard - Webhook does not belong to this oAuthClient',
    ]);
    expect(await refusal('/v2/event-types/999/webhooks', user.sending)).toEqual([
      404,
      'IsUserEventTypeWebhookGuard - Event type (999) not found',
    ]);
    expect(await refusal(client.path, user.sending)).toEqual([
      403,
      'OrganizationRolesGuard - User must have one of the roles: ADMIN, OWNER.',
    ]);
  });

  it.each(['event type', 'oAuth client'] as const)('of one %s can be deleted all at once', async (family) => {
    const { post, remove, get, families } = stage();
    const { path, sending } = families[family];
    await post(path, HOOK, sending);
    await post(path, { ...HOOK, subscriberUrl: 'https://host.example/other' }, sending);
    await post(families.user.path, HOOK, families.user.sending);
    const { status, body } = await remove(path, undefined, sending);
    expect([status, body]).toEqual([200, { status: 'success', data: '2 webhooks deleted' }]);
    expect((await get(path, sending)).body.data).toEqual([]);
    expect((await get(families.user.path, families.user.sending)).body.data).toHaveLength(1);
  });

  it('go with their event type', async () => {
    const { post, remove, sandbox, families, token } = stage();
    const { path, sending } = families['event type'];
    await post(path, HOOK, sending);
    await remove('/v2/event-types/2', undefined, { token });
    expect(await sandbox.store.collections.webhooks.where({})).toEqual([]);
  });
});
