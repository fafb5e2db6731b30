import { describe, expect, it } from 'vitest';
import { talk } from '../../../testing/talk.js';

const MANAGED = '/v2/organizations/1/organizations';
const KEYS = '/v2/organizations/1/delegation-credentials';

function stage() {
  const all = talk();
  const headers = { ...all.secret, 'x-cal-client-id': all.sandbox.demo.clientId };
  const asOwner = { headers };
  const make = async (body: object) => (await all.post(MANAGED, body, asOwner)).body.data;
  return { ...all, asOwner, make };
}

describe('a managed organization', () => {
  it('comes with a key that is good for it', async () => {
    const { make, get, sandbox } = stage();
    const { apiKey, ...made } = await make({ name: 'Blue Lagoon', metadata: { tier: 'gold' } });
    expect(made).toEqual({
      id: made.id,
      name: 'Blue Lagoon',
      slug: 'blue-lagoon',
      metadata: { tier: 'gold' },
    });
    const members = await get(`/v2/organizations/${made.id}/memberships`, { token: apiKey });
    expect(members.body.data).toMatchObject([{ userId: 1, role: 'OWNER' }]);
    sandbox.advance({ days: 32 });
    expect((await get('/v2/me', { token: apiKey })).status).toBe(401);
  });

  it('has a slug of its own, and a platform above it', async () => {
    const { make, post, asOwner, sandbox } = stage();
    await make({ name: 'Blue' });
    expect((await post(MANAGED, { name: 'blue' }, asOwner)).status).toBe(409);
    const both = { name: 'Red', apiKeyDaysValid: 3, apiKeyNeverExpires: true };
    expect((await post(MANAGED, both, asOwner)).status).toBe(400);
    await sandbox.store.collections.teams.change(1, { plan: 'ESSENTIALS' });
    expect((await post(MANAGED, { name: 'Red' }, asOwner)).body.error.message).toBe(
      'PlatformPlanGuard - organization with id=1 does not have required plan for this operation. Minimum plan is SCALE while the organization has ESSENTIALS.',
    );
    await sandbox.store.collections.teams.change(1, { isPlatform: false, isAdminApiEnabled: true });
    expect((await post(MANAGED, { name: 'Red' }, asOwner)).body.error.message).toContain(
      'Manager organization must be a platform organization.',
    );
  });

  it('is listed by page, by slug and by what its metadata says', async () => {
    const { make, get, asOwner } = stage();
    for (const name of ['One', 'Two', 'Three']) await make({ name, metadata: { tier: name.length } });
    const page = (await get(`${MANAGED}?skip=1&take=1`, asOwner)).body;
    expect(page.data).toMatchObject([{ name: 'Two' }]);
    expect(page.pagination).toMatchObject({ totalItems: 3, currentPage: 2, hasNextPage: true });
    const named = async (query: string) =>
      (await get(`${MANAGED}?${query}`, asOwner)).body.data.map(({ name }: { name: string }) => name);
    expect(await named('slug=three')).toEqual(['Three']);
    expect(await named('metadataKey=tier&metadataValue=3')).toEqual(['One', 'Two']);
    expect((await get(`${MANAGED}?metadataValue=3`, asOwner)).status).toBe(400);
  });

  it('is changed, and deleted with its key', async () => {
    const { make, get, patch, remove, asOwner } = stage();
    const { id, apiKey } = await make({ name: 'Blue' });
    const path = `${MANAGED}/${id}`;
    expect((await patch(path, { name: 'Azure' }, asOwner)).body.data).toMatchObject({
      name: 'Azure',
      slug: 'blue',
    });
    expect((await remove(path, undefined, asOwner)).body.data).toMatchObject({ id });
    expect((await get(path, asOwner)).status).toBe(404);
    expect((await get('/v2/me', { token: apiKey })).status).toBe(401);
  });
});

describe('a delegation credential', () => {
  const serviceAccountKey = { private_key: 'PEM', client_email: 'bot@acme.example', client_id: '7' };
  const said = { workspacePlatformSlug: 'google', domain: 'acme.example', serviceAccountKey };

  it('is off until it is turned on, and again when its key changes', async () => {
    const { post, patch, asOwner } = stage();
    const { status, body } = await post(KEYS, said, asOwner);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ enabled: false, workspacePlatform: { slug: 'google' } });
    expect(JSON.stringify(body)).not.toContain('PEM');
    const path = `${KEYS}/${body.data.id}`;
    expect((await patch(path, { enabled: true }, asOwner)).body.data.enabled).toBe(true);
    expect((await patch(path, { serviceAccountKey }, asOwner)).body.data.enabled).toBe(false);
    expect((await post(KEYS, said, asOwner)).status).toBe(409);
  });

  it('is refused where it makes no sense', async () => {
    const { post, patch, asOwner } = stage();
    expect((await post(KEYS, { ...said, workspacePlatformSlug: 'moon' }, asOwner)).status).toBe(404);
    expect((await post(KEYS, { ...said, serviceAccountKey: {} }, asOwner)).status).toBe(400);
    expect((await patch(`${KEYS}/nobodys`, { enabled: true }, asOwner)).status).toBe(404);
  });
});
