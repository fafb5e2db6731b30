import { describe, expect, it } from 'vitest';
import type { HostedEventType } from '../../queries/event-type/hostedEventType.js';
import type { EventTypeTemplate } from './eventTypeTemplate.js';
import {
  addressBase,
  blank,
  faultsOf,
  type NewEventTypeDraft,
  toCreate,
  USUAL_MINUTES,
  valuesOf,
} from './newEventType.js';

const course: EventTypeTemplate = {
  name: 'A course',
  settings: {
    title: 'Knee course',
    slug: 'knees',
    lengthInMinutes: 60,
    description: 'Eight people.',
    seats: { total: 8, showsAttendees: false, showsLeft: true },
  },
};
const other = (title: string, slug: string, bookingUrl: string | null = null) =>
  // SAFETY: what is looked at of another event type.
  ({ id: 1, bookingUrl, settings: { title, slug } }) as HostedEventType;

const values = (changes: Partial<NewEventTypeDraft>) => valuesOf({ ...blank, ...changes }, [course]);
const sent = (changes: Partial<NewEventTypeDraft>, owner = {}) =>
  toCreate({ ...blank, ...changes }, [course], owner);
const faults = (
  changes: Partial<NewEventTypeDraft>,
  others: HostedEventType[] = [],
  refused: string | null = null,
) => faultsOf({ ...blank, ...changes }, values(changes), others, refused);

describe('the address of a new event type', () => {
  it.each<[string, Partial<NewEventTypeDraft>, string]>([
    ['follows the title', { title: 'First meeting' }, 'first-meeting'],
    ['is hers once she has typed one', { title: 'First meeting', slug: 'hello' }, 'hello'],
    ['is the template’s as long as the title is', { template: 0 }, 'knees'],
    ['follows the title that she has typed over a template’s', { template: 0, title: 'Hips' }, 'hips'],
  ])('%s', (_, changes, slug) => {
    expect(values(changes).slug).toBe(slug);
  });
});

describe('a template', () => {
  it('fills in what she has not typed', () => {
    expect(values({ template: 0, lengthMinutes: 90 })).toMatchObject({
      title: 'Knee course',
      lengthMinutes: 90,
      description: 'Eight people.',
    });
  });

  it('sets what has no field here', () => {
    expect(sent({ template: 0 })).toMatchObject({ slug: 'knees', seats: { total: 8 } });
  });

  it('that is there no more is none', () => {
    expect(values({ template: 7 }).lengthMinutes).toBe(USUAL_MINUTES);
  });
});

describe('what is sent', () => {
  it('of the blank form is what it can’t be without', () => {
    expect(sent({ title: ' Talk ' })).toEqual({
      title: 'Talk',
      slug: 'talk',
      lengthInMinutes: USUAL_MINUTES,
    });
  });

  it('is an address, whatever was typed', () => {
    expect(sent({ title: 'Talk', slug: ' My Talk! ' }).slug).toBe('my-talk');
  });

  it('of a team says who hosts', () => {
    expect(sent({ title: 'Talk', hosts: 'later' }, { teamId: 3, orgId: 1 })).toMatchObject({
      teamId: 3,
      orgId: 1,
      schedulingType: 'roundRobin',
      assignAllTeamMembers: false,
    });
  });
});

describe('what has to be mended', () => {
  it.each<[string, object[], object[]]>([
    ['no title', faults({}), [{ field: 'title', kind: 'missing' }]],
    ['a title without an address', faults({ title: '🧘' }), [{ field: 'slug', kind: 'missing' }]],
    [
      'a length of nothing',
      faults({ title: 'A', lengthMinutes: 0 }),
      [{ field: 'lengthMinutes', kind: 'wrong' }],
    ],
    [
      'a length that is no number',
      faults({ title: 'A', isLengthMistyped: true }),
      [{ field: 'lengthMinutes', kind: 'wrong' }],
    ],
    [
      'an address that another one has, with a free one',
      faults({ title: 'Talk' }, [other('First', 'talk'), other('Second', 'talk-2')]),
      [{ field: 'slug', kind: 'taken', name: 'First', free: 'talk-3' }],
    ],
    [
      'an address that the server refused',
      faults({ title: 'Talk' }, [], 'talk'),
      [{ field: 'slug', kind: 'refused' }],
    ],
    ['nothing once she chose another', faults({ title: 'Talk', slug: 'chat' }, [], 'talk'), []],
    ['nothing', faults({ title: 'Talk' }, [other('First', 'first')]), []],
  ])('is %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('what comes before the address', () => {
  it('is what other pages have', () => {
    const others = [other('A', 'a'), other('B', 'b', 'https://booking.example/noor/b')];
    expect(addressBase(others)).toBe('booking.example/noor/');
  });

  it('is not known where none has a page', () => {
    expect(addressBase([other('A', 'a'), other('B', 'b', 'https://x.example/?type=2')])).toBeNull();
  });
});
