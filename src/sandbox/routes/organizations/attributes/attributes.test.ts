import { describe, expect, it } from 'vitest';
import { talk } from '../../../testing/talk.js';

const ATTRIBUTES = '/v2/organizations/1/attributes';
const OF_USER = `${ATTRIBUTES}/options/2`;

async function stage() {
  const all = talk();
  const headers = { ...all.secret, 'x-cal-client-id': all.sandbox.demo.clientId };
  const asOwner = { headers };
  const make = async (name: string, type: string, options: string[] = []) => {
    const slug = name.toLowerCase();
    const body = {
      name,
      slug,
      type,
      options: options.map((value) => ({ value, slug: value.toLowerCase() })),
    };
    const { data } = (await all.post(ATTRIBUTES, body, asOwner)).body;
    return data;
  };
  const optionsOf = async (id: string) => (await all.get(`${ATTRIBUTES}/${id}/options`, asOwner)).body.data;
  const assign = (userId: number, said: object) => all.post(`${ATTRIBUTES}/options/${userId}`, said, asOwner);
  const ofMember = async () => {
    const { data } = (await all.get('/v2/organizations/1/memberships', asOwner)).body;
    return data.find(({ userId }: { userId: number }) => userId === 2).attributes;
  };
  return { ...all, asOwner, make, optionsOf, assign, ofMember };
}

describe('an attribute', () => {
  it('is made with its options, listed, changed and deleted', async () => {
    const { make, optionsOf, get, patch, remove, asOwner } = await stage();
    const { id, ...made } = await make('Team', 'SINGLE_SELECT', ['Red', 'Blue']);
    expect(made).toEqual({
      teamId: 1,
      type: 'SINGLE_SELECT',
      name: 'Team',
      slug: 'team',
      enabled: true,
      usersCanEditRelation: false,
    });
    expect(await optionsOf(id)).toMatchObject([
      { attributeId: id, value: 'Red', slug: 'red' },
      { attributeId: id, value: 'Blue', slug: 'blue' },
    ]);
    const renamed = await patch(`${ATTRIBUTES}/${id}`, { name: 'Colour' }, asOwner);
    expect(renamed.body.data).toEqual({ id, ...made, name: 'Colour' });
    expect((await get(ATTRIBUTES, asOwner)).body.data).toHaveLength(1);
    await remove(`${ATTRIBUTES}/${id}`, undefined, asOwner);
    expect((await get(`${ATTRIBUTES}/${id}`, asOwner)).body.data).toBeNull();
    expect((await remove(`${ATTRIBUTES}/${id}`, undefined, asOwner)).status).toBe(404);
  });

  it('has a slug of its own', async () => {
    const { make, post, asOwner } = await stage();
    await make('Team', 'TEXT');
    const second = { name: 'Other', slug: 'team', type: 'TEXT', options: [] };
    expect((await post(ATTRIBUTES, second, asOwner)).status).toBe(409);
  });

  it('may be read by members, and made by admins', async () => {
    const { get, post, token } = await stage();
    expect((await get(ATTRIBUTES, { token })).status).toBe(200);
    expect((await post(ATTRIBUTES, {}, { token })).status).toBe(403);
  });
});

describe('what attributes say of a member', () => {
  it('is text, a number, one option or several', async () => {
    const { make, optionsOf, assign, ofMember, get, asOwner } = await stage();
    const [text, number] = [await make('Motto', 'TEXT'), await make('Level', 'NUMBER')];
    const single = await make('Team', 'SINGLE_SELECT', ['Red', 'Blue']);
    const multi = await make('Skills', 'MULTI_SELECT', ['Go', 'C', 'Lisp']);
    const [red, blue] = await optionsOf(single.id);
    const [go, , lisp] = await optionsOf(multi.id);
    const said = [
      { attributeId: text.id, value: 'Onwards' },
      { attributeId: number.id, value: '7' },
      { attributeId: single.id, attributeOptionId: red.id },
      { attributeId: single.id, attributeOptionId: blue.id },
      { attributeId: multi.id, attributeOptionId: go.id },
      { attributeId: multi.id, attributeOptionId: lisp.id },
    ];
    for (const one of said) expect((await assign(2, one)).status).toBe(201);
    expect(await ofMember()).toMatchObject([
      { name: 'Motto', type: 'text', option: 'Onwards' },
      { name: 'Level', type: 'number', option: 7 },
      { name: 'Team', type: 'singleSelect', optionId: blue.id, option: 'Blue' },
      {
        name: 'Skills',
        type: 'multiSelect',
        options: [
          { optionId: go.id, option: 'Go' },
          { optionId: lisp.id, option: 'Lisp' },
        ],
      },
    ]);
    expect((await get(OF_USER, asOwner)).body.data).toHaveLength(5);
    expect((await assign(2, said[4] ?? {})).status).toBe(409);
  });

  it('is taken back once', async () => {
    const { make, assign, ofMember, remove, asOwner } = await stage();
    const { id } = await make('Motto', 'TEXT');
    const { body } = await assign(2, { attributeId: id, value: 'Onwards' });
    const path = `${OF_USER}/${body.data.attributeOptionId}`;
    expect((await remove(path, undefined, asOwner)).body.data).toEqual(body.data);
    expect(await ofMember()).toEqual([]);
    expect((await remove(path, undefined, asOwner)).status).toBe(404);
  });

  it.each([
    ['an attribute of nobody', 2, () => ({ attributeId: 'x', value: 'y' }), 404, 'Attribute not found'],
    ['somebody from elsewhere', 99, valued, 404, 'User is not a member of the organization'],
    ['a value where one chooses', 2, valued, 400, 'Attribute type does not support value'],
    ['an option of nobody', 2, optioned, 404, 'Attribute option not found'],
    ['nothing', 2, (attributeId: string) => ({ attributeId }), 404, 'Attribute option not found'],
  ] as const)('is refused of %s', async (_, userId, said, status, message) => {
    const { make, assign } = await stage();
    const { id } = await make('Team', 'SINGLE_SELECT', ['Red']);
    const answer = await assign(userId, said(id));
    expect([answer.status, answer.body.error.message]).toEqual([status, message]);
  });

  it('finds users by options: with all of them, one of them, or none', async () => {
    const { make, optionsOf, assign, get, asOwner } = await stage();
    const multi = await make('Skills', 'MULTI_SELECT', ['Go', 'C']);
    const [go, c] = await optionsOf(multi.id);
    await assign(2, { attributeId: multi.id, attributeOptionId: go.id });
    await assign(2, { attributeId: multi.id, attributeOptionId: c.id });
    await assign(3, { attributeId: multi.id, attributeOptionId: c.id });
    const found = async (query: string) => {
      const path = `/v2/organizations/1/users?assignedOptionIds=${go.id},${c.id}${query}`;
      return (await get(path, asOwner)).body.data.map(({ id }: { id: number }) => id);
    };
    expect(await found('')).toEqual([2]);
    expect(await found('&attributeQueryOperator=OR')).toEqual([2, 3]);
    expect(await found('&attributeQueryOperator=NONE')).not.toContain(3);

    const assigned = `${ATTRIBUTES}/slugs/skills/options/assigned`;
    expect((await get(assigned, asOwner)).body.data).toMatchObject([
      { value: 'Go', assignedUserIds: [2] },
      { value: 'C', assignedUserIds: [2, 3] },
    ]);
    const withGo = await get(
      `${ATTRIBUTES}/${multi.id}/options/assigned?assignedOptionIds=${go.id}`,
      asOwner,
    );
    expect(withGo.body.data).toMatchObject([
      { value: 'Go', assignedUserIds: [2] },
      { value: 'C', assignedUserIds: [2] },
    ]);
    expect((await get(`${assigned}?assignedOptionIds=nobody`, asOwner)).status).toBe(404);
  });
});

function valued(attributeId: string) {
  return { attributeId, value: 'y' };
}
function optioned(attributeId: string) {
  return { attributeId, attributeOptionId: 'nobody' };
}
