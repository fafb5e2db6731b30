import { describe, expect, it } from 'vitest';
import { createClient } from '../client/index.js';
import { fakeApi, no, type Sent, yes } from '../client/testing/fakeApi.js';
import { CalApiError, CalContractError } from '../errors/index.js';
import type { EventTypeInput } from './bookable.js';
import { eventTypeQuery } from './eventTypes.js';

/** Asks for a team's event type; answers with what was asked for, in order, and what came of it. */
async function ask(input: EventTypeInput, teams: () => Response) {
  const api = fakeApi(({ url }: Sent) => (url.pathname === '/v2/teams' ? teams() : yes([])));
  const client = createClient({ fetch: api.fetch, auth: { accessToken: 'cal_1' } });
  const { queryFn } = eventTypeQuery(client, input);
  const found = await queryFn({ signal: new AbortController().signal });
  return { found, paths: api.sent.map(({ url }) => url.pathname + url.search) };
}

const intro = { teamSlug: 'care', eventSlug: 'intro' };
const teams =
  (...list: object[]) =>
  () =>
    yes(list);
const eventTypesOf = (id: number) => `/v2/teams/${id}/event-types?eventSlug=intro`;

describe('a team of which the slug is known', () => {
  it.each<[string, object[], string[]]>([
    [
      'the one of that slug',
      [
        { id: 3, slug: 'cure' },
        { id: 4, slug: 'care' },
      ],
      [eventTypesOf(4)],
    ],
    [
      'the first of two',
      [
        { id: 4, slug: 'care' },
        { id: 5, slug: 'care' },
      ],
      [eventTypesOf(4)],
    ],
    [
      'among some without a slug',
      [{ id: 3 }, { id: 2, slug: null }, { id: 4, slug: 'care' }],
      [eventTypesOf(4)],
    ],
    ['none by another spelling', [{ id: 4, slug: 'Care' }], []],
    ['none among none', [], []],
  ])('is looked for among those of the signed-in user: %s', async (_, list, asked) => {
    const { found, paths } = await ask(intro, teams(...list));
    expect(paths).toEqual(['/v2/teams', ...asked]);
    expect(found).toBeNull();
  });

  it('is not looked for where its id is known', async () => {
    const { paths } = await ask({ ...intro, teamId: 9 }, () => no(500));
    expect(paths).toEqual([eventTypesOf(9)]);
  });

  it.each<[string, () => Response, typeof CalApiError | typeof CalContractError]>([
    ['nobody is signed in', () => no(403), CalApiError],
    ['the answer is no list', () => yes({}), CalContractError],
    ['its id is none', teams({ id: '4', slug: 'care' }), CalContractError],
    ['a slug is none', teams({ id: 3, slug: 7 }), CalContractError],
  ])('is not missing, but unknown, where %s', async (_, answer, kind) => {
    await expect(ask(intro, answer)).rejects.toBeInstanceOf(kind);
  });
});
