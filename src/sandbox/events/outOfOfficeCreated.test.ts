import { expect, it } from 'vitest';
import { parseInstant } from '../../time/instant.js';
import { NOW, talk } from '../testing/talk.js';
import { triggerOf, webhookMessage } from '../webhooks/webhookMessage.js';
import { outOfOfficeCreated } from './outOfOfficeCreated.js';

it('tells who is away, until when, and who stands in', async () => {
  const { sandbox } = talk();
  const { store } = sandbox;
  await sandbox.ready;
  const [hannah, theo] = await Promise.all([store.users.find(2), store.users.find(3)]);
  if (!hannah) throw new Error('The clinic has no host.');
  const entry = {
    id: 1,
    uuid: '5f3a',
    userId: hannah.id,
    toUserId: 3,
    start: '2026-12-01T00:00:00.000Z',
    end: '2026-12-03T23:59:59.999Z',
    notes: null,
    reason: 'sick' as const,
  };
  const at = parseInstant(NOW);
  const event = outOfOfficeCreated(entry, hannah, theo, at);
  expect([event.userId, triggerOf(event)]).toEqual([hannah.id, 'OOO_CREATED']);
  const { payload } = await webhookMessage(event, { trigger: 'OOO_CREATED', at, store });
  expect(payload).toMatchObject({
    oooEntry: { reasonId: 4, user: { username: 'hannah' }, toUser: { id: 3 }, end: entry.end, notes: null },
  });
});
