import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webhookTriggers } from '../../contract/webhooks/webhooks.schema.js';
import type { WebhookOwner, WebhookTrigger } from '../../queries/webhooks/webhooks.js';
import { groupsFor, isKnown, otherTriggers, triggerGroups, withChosen } from './triggerGroups.js';

const user: WebhookOwner = { kind: 'user' };
const own: WebhookOwner = { kind: 'eventType', eventTypeId: 1 };
const teams: WebhookOwner = { kind: 'eventType', eventTypeId: 1, teamId: 2 };
const client: WebhookOwner = { kind: 'oauthClient', clientId: 'c' };
const organization: WebhookOwner = { kind: 'organization', orgId: 1 };
const offered = (owner: WebhookOwner) => groupsFor(owner).flatMap(({ triggers }) => triggers);

describe('what webhooks are called for', () => {
  it('is each of the API’s triggers, in one group', () => {
    const grouped = triggerGroups.flatMap(({ triggers }) => triggers);
    expect([...grouped].sort()).toEqual([...webhookTriggers].sort());
    expect(grouped.every(isKnown)).toBe(true);
    expect(isKnown('toString')).toBe(false);
  });

  it.each<[string, WebhookOwner, readonly WebhookTrigger[]]>([
    ['a user', user, ['DELEGATION_CREDENTIAL_ERROR']],
    ['an OAuth client', client, ['DELEGATION_CREDENTIAL_ERROR']],
    ['an organization', organization, []],
    [
      'an event type',
      own,
      [
        'INSTANT_MEETING',
        'FORM_SUBMITTED',
        'FORM_SUBMITTED_NO_EVENT',
        'OOO_CREATED',
        'WRONG_ASSIGNMENT_REPORT',
        'DELEGATION_CREDENTIAL_ERROR',
      ],
    ],
    [
      'a team’s event type',
      teams,
      ['FORM_SUBMITTED', 'FORM_SUBMITTED_NO_EVENT', 'OOO_CREATED', 'DELEGATION_CREDENTIAL_ERROR'],
    ],
  ])('is all of them for %s, but for %s', (_, owner, missing) => {
    expect(webhookTriggers.filter((trigger) => !offered(owner).includes(trigger)).sort()).toEqual(
      [...missing].sort(),
    );
  });

  it('keeps what is not offered, whatever is chosen', () => {
    // SAFETY: a newer server may have any.
    const newer = 'SOMETHING_NEW' as WebhookTrigger;
    fc.assert(
      fc.property(
        fc.constantFrom(user, own, teams, client, organization),
        fc.uniqueArray(fc.constantFrom<WebhookTrigger>(...webhookTriggers, newer)),
        fc.uniqueArray(fc.constantFrom<WebhookTrigger>(...webhookTriggers)),
        (owner, set, chosen) => {
          const [group] = groupsFor(owner);
          const triggers = group?.triggers ?? [];
          const next = withChosen(owner, set, triggers, chosen);
          expect(otherTriggers(owner, next)).toEqual(otherTriggers(owner, set));
          expect(next.filter((trigger) => triggers.includes(trigger))).toEqual(
            triggers.filter((trigger) => chosen.includes(trigger)),
          );
          expect(new Set(next).size).toBe(next.length);
        },
      ),
    );
  });
});
