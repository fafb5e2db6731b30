import type { SandboxOptions } from 'daybook/sandbox';
import { describe, expect, it } from 'vitest';
import { ada, ben } from '../../support/bookerPage.js';
import { openStage, type Visitor, visit } from '../../support/stage.js';
import { groupAndLinks } from '../../support/worlds.js';

const tenOClock = '2026-11-12T10:00:00.000Z';
const halfThree = '2026-11-12T15:30:00.000Z';

const groupStage = (options: SandboxOptions = {}) => openStage({ world: groupAndLinks, ...options });

async function book(her: Visitor, time: string, person = ada) {
  await her.book('Thursday 12 November', time, person);
  await expect.element(her.receipt(/^You are booked/)).toBeVisible();
}

describe('a team', () => {
  const collective = { teamId: 2, eventSlug: 'case-conference' };

  it('that meets her together is booked with all of its hosts', async () => {
    const stage = openStage();
    const her = visit(stage, { booker: collective });
    await expect.element(her.heading('Case conference')).toBeVisible();
    await book(her, '3:30 pm');
    expect(await stage.hostsAt(halfThree)).toEqual(['Hannah Lindqvist', 'Theo Marsh']);
  });

  it('whose slug is known, too, has its times asked for beside its event type', async () => {
    const stage = openStage();
    const her = visit(stage, { booker: { ...collective, teamSlug: 'physiotherapists' } });
    await expect.element(her.heading('Case conference')).toBeVisible();
    const [eventType, slots] = her.sent
      .map(({ path }) => path)
      .sort()
      .reverse();
    expect(eventType).toBe('/v2/teams/2/event-types?eventSlug=case-conference');
    expect(slots).toContain('teamSlug=physiotherapists&eventTypeSlug=case-conference');
    expect(her.sent.map(({ answeredBefore }) => answeredBefore)).toEqual([0, 0]);
  });

  it('that takes turns is booked with one of its hosts, and the next visitor with another', async () => {
    const stage = openStage();
    const booker = { teamId: 2, eventSlug: 'first-available' };
    await book(visit(stage, { booker }), '3:30 pm');
    const [first, ...more] = await stage.hostsAt(halfThree);
    expect(more).toEqual([]);
    // Until her hold has been let go of, it takes the time of the other host.
    await expect.poll(stage.asked).toContain('slots.reservations.delete');
    await book(visit(stage, { booker }), '3:30 pm', ben);
    const both = await stage.hostsAt(halfThree);
    expect(both).toHaveLength(2);
    expect(both).toContain(first);
  });

  it('is not here where it offers no such event type', async () => {
    const her = visit(openStage(), { booker: { teamId: 2, eventSlug: 'nothing' } });
    await expect.element(her.heading('This booking page does not exist')).toBeVisible();
  });
});

describe('several people', () => {
  it.each<[string, string | string[]]>([
    ['in a list', ['ana', 'ben']],
    ['with a plus', 'ana+ben'],
  ])('who are named %s are booked together, when both are free', async (_, username) => {
    const stage = groupStage();
    const her = visit(stage, { booker: { username, eventSlug: 'dynamic' } });
    await book(her, '10:00 am');
    expect(await stage.hostsAt(tenOClock)).toEqual(['Ana Silva', 'Ben Okafor']);
  });

  it('are met for as long as she chooses', async () => {
    const stage = groupStage();
    const her = visit(stage, { booker: { username: 'ana+ben', eventSlug: 'dynamic' } });
    await her.text('90 min').click();
    await book(her, '10:30 am');
    await expect.element(her.text('10:30 am – 12:00 pm, London (GMT)')).toBeVisible();
  });

  it('of whom one is gone are no group', async () => {
    const her = visit(groupStage(), { booker: { username: 'ana+nobody', eventSlug: 'dynamic' } });
    await expect.element(her.heading('This booking page does not exist')).toBeVisible();
  });

  it('are booked by one visitor only, and the other one keeps what she typed', async () => {
    const stage = groupStage();
    const [her, him] = [1, 2].map(() =>
      visit(stage, { booker: { username: 'ana+ben', eventSlug: 'dynamic' } }),
    );
    if (!her || !him) throw new Error('Nobody came.');
    await him.choose('Thursday 12 November', '10:00 am');
    await him.fillIn(ben);
    await book(her, '10:00 am');
    await him.confirm.click();
    await expect.element(him.text(/was booked by someone else/).first()).toBeVisible();
    await expect.element(him.field('Name')).toHaveValue(ben.name);
  });
});

describe('a private link', () => {
  const booker = { username: 'ana', eventSlug: 'quiet', hashedLink: 'for-one' };

  it('books what is on no page, as often as it allows', async () => {
    const stage = groupStage();
    await book(visit(stage, { booker }), '10:00 am');
    const late = visit(stage, { booker });
    await late.book('Thursday 12 November', '11:00 am', ben);
    await expect.element(late.alert(/This link has expired, or was used already/)).toBeVisible();
    await expect.element(late.field('Name')).toHaveValue(ben.name);
  });
});

describe('a member of an organization', () => {
  it('is asked for within it', async () => {
    const her = visit(openStage(), { booker: { entity: { orgSlug: 'northside' } } });
    await expect
      .poll(() => her.sent.map(({ path }) => path).sort())
      .toEqual([
        '/v2/event-types?username=hannah&eventSlug=initial-assessment&orgSlug=northside',
        expect.stringMatching(/^\/v2\/slots\?.*organizationSlug=northside/),
      ]);
  });
});
