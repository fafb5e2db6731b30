import { afterEach, describe, expect, it } from 'vitest';
import { createManagedUser } from './createManagedUser.js';
import { memoryTokenStore } from './TokenStore.js';
import { tokenApi } from './testing/tokenApi.js';

const nine = Date.UTC(2026, 10, 2, 9);
const ada = { email: 'ada+1@x.example', name: 'Ada', timeZone: 'Europe/Berlin' };
const stage = () => {
  const api = tokenApi(() => nine);
  return { api, options: { clientId: 'clinic', clientSecret: 'shh', fetch: api.fetch } };
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'document');
});

describe('createManagedUser', () => {
  it('makes the user and keeps the tokens under the host’s id', async () => {
    const { options } = stage();
    const store = memoryTokenStore();
    const { user, tokens, isNew } = await createManagedUser({ ...options, store, userId: 'host-7' }, ada);
    expect([user.email, isNew, tokens.managedUserId]).toEqual([ada.email, true, user.id]);
    expect(await store.read('host-7')).toEqual(tokens);
    expect(Object.keys(tokens)).not.toContain('user');
  });

  it('keeps the tokens under the id at the API where the host gives none', async () => {
    const { options } = stage();
    const store = memoryTokenStore();
    const { user, tokens } = await createManagedUser({ ...options, store }, ada);
    expect(await store.read(String(user.id))).toEqual(tokens);
  });

  it('finds a user who is there already, and gives new tokens', async () => {
    const { api, options } = stage();
    const first = await createManagedUser(options, ada);
    const second = await createManagedUser(options, ada);
    expect(second).toMatchObject({ isNew: false, user: { id: first.user.id } });
    expect(second.tokens.refreshToken).not.toBe(first.tokens.refreshToken);
    expect(api.requests).toEqual([
      'POST /v2/oauth-clients/clinic/users',
      'POST /v2/oauth-clients/clinic/users',
      'GET /v2/oauth-clients/clinic/users',
      'POST /v2/oauth-clients/clinic/users/1/force-refresh',
    ]);
  });

  it('passes a conflict on that is about nobody of this client', async () => {
    const { options } = stage();
    const fetch: typeof options.fetch = async (_, init) =>
      init?.method === 'GET'
        ? Response.json({ status: 'success', data: [] })
        : Response.json({ statusCode: 409, message: 'taken' }, { status: 409 });
    await expect(createManagedUser({ ...options, fetch }, ada)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('refuses to run without a secret', async () => {
    const { api, options } = stage();
    const call = createManagedUser({ ...options, clientSecret: '' }, ada);
    await expect(call).rejects.toMatchObject({ kind: 'config', code: 'secret_missing' });
    expect(api.requests).toEqual([]);
  });

  it('refuses to run in a browser', async () => {
    Object.defineProperty(globalThis, 'document', { value: {}, configurable: true });
    const { api, options } = stage();
    await expect(createManagedUser(options, ada)).rejects.toMatchObject({
      kind: 'config',
      code: 'secret_in_browser',
    });
    expect(api.requests).toEqual([]);
  });
});
