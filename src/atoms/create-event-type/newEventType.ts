import { slugOf } from '../../event-type/slugOf.js';
import type { EventTypeOwner, HostedEventType } from '../../queries/event-type/hostedEventType.js';
import type { CreateEventTypeInput } from '../../queries/event-type/makeEventType.js';
import type { SchedulingType } from '../../queries/event-type/settingValues.js';
import type { EventTypeTemplate } from './eventTypeTemplate.js';

/** Who hosts it at first: everybody in the team, or nobody yet. */
export type NewHosts = 'everybody' | 'later';

/** What she has filled in. null: nothing, so it is as the template or the usual says. */
export interface NewEventTypeDraft {
  /** Place of the template in the list of them; null: none. */
  template: number | null;
  title: string | null;
  /** null: it follows the title. */
  slug: string | null;
  /** Minutes. */
  lengthMinutes: number | null;
  /** The length is a text that is no whole number. */
  isLengthMistyped: boolean;
  description: string | null;
  schedulingType: SchedulingType | null;
  hosts: NewHosts | null;
}

export const blank: NewEventTypeDraft = {
  template: null,
  title: null,
  slug: null,
  lengthMinutes: null,
  isLengthMistyped: false,
  description: null,
  schedulingType: null,
  hosts: null,
};

/** Minutes, where neither she nor the template says. */
export const USUAL_MINUTES = 15;

/** What is in each field. */
export interface NewEventTypeValues {
  title: string;
  slug: string;
  lengthMinutes: number;
  description: string;
  schedulingType: SchedulingType;
  hosts: NewHosts;
}

export const templateOf = (
  { template }: Pick<NewEventTypeDraft, 'template'>,
  templates: readonly EventTypeTemplate[],
): EventTypeTemplate | null => (template === null ? null : (templates[template] ?? null));

export function valuesOf(
  draft: NewEventTypeDraft,
  templates: readonly EventTypeTemplate[],
): NewEventTypeValues {
  const { settings = {} } = templateOf(draft, templates) ?? {};
  const title = draft.title ?? settings.title ?? '';
  return {
    title,
    // Of a template's own address there is only need as long as the title is the template's.
    slug: draft.slug ?? (draft.title === null ? settings.slug : undefined) ?? slugOf(title),
    lengthMinutes: draft.lengthMinutes ?? settings.lengthInMinutes ?? USUAL_MINUTES,
    description: draft.description ?? settings.description ?? '',
    schedulingType: draft.schedulingType ?? settings.schedulingType ?? 'roundRobin',
    hosts: draft.hosts ?? 'everybody',
  };
}

/** What has to be mended before it can be sent, in the order of the fields. */
export type NewEventTypeFault =
  | { field: 'title'; kind: 'missing' }
  | { field: 'slug'; kind: 'missing' | 'refused' }
  | { field: 'slug'; kind: 'taken'; name: string; free: string }
  | { field: 'lengthMinutes'; kind: 'wrong' };

export type NewEventTypeField = NewEventTypeFault['field'];

/** An address like that one which none of them has: `talk-2`, then `talk-3`. */
function freeLike(slug: string, others: readonly HostedEventType[]): string {
  const isTaken = (free: string) => others.some(({ settings }) => settings.slug === free);
  let count = 2;
  while (isTaken(`${slug}-${count}`)) count += 1;
  return `${slug}-${count}`;
}

/**
 * @param others those of the same owner, as far as they are known
 * @param refusedSlug the address that the server did not take; null: none
 */
export function faultsOf(
  { isLengthMistyped }: NewEventTypeDraft,
  { title, slug, lengthMinutes }: NewEventTypeValues,
  others: readonly HostedEventType[],
  refusedSlug: string | null,
): NewEventTypeFault[] {
  const sent = slugOf(slug);
  const other = others.find(({ settings }) => settings.slug === sent);
  const faults: (NewEventTypeFault | false)[] = [
    title.trim() === '' && { field: 'title', kind: 'missing' },
    // Without a title there is no address, and no need to say that twice.
    sent === '' && (title.trim() !== '' || slug !== '') && { field: 'slug', kind: 'missing' },
    other !== undefined && {
      field: 'slug',
      kind: 'taken',
      name: other.settings.title,
      free: freeLike(sent, others),
    },
    other === undefined && sent !== '' && sent === refusedSlug && { field: 'slug', kind: 'refused' },
    (isLengthMistyped || lengthMinutes < 1) && { field: 'lengthMinutes', kind: 'wrong' },
  ];
  return faults.filter((fault) => fault !== false);
}

/** What is sent: the template's settings, and over them what stands in the fields. */
export function toCreate(
  draft: NewEventTypeDraft,
  templates: readonly EventTypeTemplate[],
  owner: EventTypeOwner,
): CreateEventTypeInput {
  const { schedulingType, hosts, ...values } = valuesOf(draft, templates);
  const { schedulingType: _, ...settings } = templateOf(draft, templates)?.settings ?? {};
  const description = values.description.trim();
  const common = {
    ...settings,
    title: values.title.trim(),
    slug: slugOf(values.slug),
    lengthInMinutes: values.lengthMinutes,
    ...((description !== '' || settings.description !== undefined) && { description }),
  };
  if (owner.teamId === undefined) return common;
  return { ...common, ...owner, schedulingType, assignAllTeamMembers: hosts === 'everybody' };
}

/** What comes before the address on the owner's pages, as other event types tell it; null: none does. */
export function addressBase(others: readonly HostedEventType[]): string | null {
  for (const { bookingUrl, settings } of others) {
    if (bookingUrl?.endsWith(`/${settings.slug}`)) {
      return bookingUrl.slice(0, -settings.slug.length).replace(/^https?:\/\//, '');
    }
  }
  return null;
}
