import type {
  DeletedPrivateLink,
  PrivateLink,
  PrivateLinkLimit,
} from '../../../../contract/event-types/private-links/privateLinks.schema.js';
import { instantOf, toIso } from '../../../../time/instant.js';
import type { Instant } from '../../../../time/types.js';
import { badRequest, notFound } from '../../../http/Refusal.js';
import type { PrivateLinkRecord } from '../../../model/collections.js';
import type { HandlersOf, KnownCall } from '../../handler.js';
import { ownEventType } from '../eventTypes.js';

export const privateLinks: HandlersOf<'eventTypes.privateLinks'> = {
  'eventTypes.privateLinks.create': async ({ eventTypeId, ...limit }, call) => {
    await ownEventType(eventTypeId, call);
    return addPrivateLink(eventTypeId, limit, call);
  },

  'eventTypes.privateLinks.list': async ({ eventTypeId }, call) => {
    await ownEventType(eventTypeId, call);
    return privateLinksOf(eventTypeId, call);
  },

  'eventTypes.privateLinks.update': async ({ eventTypeId, linkId, ...limit }, call) => {
    await ownEventType(eventTypeId, call);
    return changePrivateLink({ eventTypeId, linkId }, limit, call);
  },

  'eventTypes.privateLinks.delete': async (path, call) => {
    await ownEventType(path.eventTypeId, call);
    return removePrivateLink(path, call);
  },
};

export async function addPrivateLink(
  eventTypeId: number,
  limit: PrivateLinkLimit,
  call: KnownCall,
): Promise<PrivateLink> {
  const link = { uid: call.ids.uid(), eventTypeId, ...readLimit(limit), usageCount: 0 };
  return privateLinkAnswer(await call.store.collections.privateLinks.add(link), call);
}

export async function privateLinksOf(eventTypeId: number, call: KnownCall): Promise<PrivateLink[]> {
  const links = await call.store.collections.privateLinks.where({ eventTypeId });
  return links.map((link) => privateLinkAnswer(link, call));
}

interface LinkPath {
  eventTypeId: number;
  linkId: string;
}

export async function changePrivateLink(
  path: LinkPath,
  limit: PrivateLinkLimit,
  call: KnownCall,
): Promise<PrivateLink> {
  const link = await linkOf(path, call, 'Updated link not found');
  const changed = await call.store.collections.privateLinks.change(link.id, readLimit(limit));
  return privateLinkAnswer(changed ?? link, call);
}

export async function removePrivateLink(path: LinkPath, call: KnownCall): Promise<DeletedPrivateLink> {
  const { id } = await linkOf(path, call, 'Deleted link not found');
  await call.store.collections.privateLinks.remove(id);
  return { linkId: path.linkId, message: 'Private link deleted successfully' };
}

async function linkOf(
  { eventTypeId, linkId: uid }: LinkPath,
  { store }: KnownCall,
  missing: string,
): Promise<PrivateLinkRecord> {
  const [link] = await store.collections.privateLinks.where({ eventTypeId, uid });
  if (!link) throw notFound(missing);
  return link;
}

/** One limit takes the place of the other. */
function readLimit({
  expiresAt,
  maxUsageCount,
}: PrivateLinkLimit): Pick<PrivateLinkRecord, 'expiresAt' | 'maxUsageCount'> {
  const [byTime, byUsage] = [expiresAt ?? null, maxUsageCount ?? null];
  if (byTime === null && byUsage === null) {
    throw badRequest('Either expiresAt or maxUsageCount must be provided');
  }
  if (byTime !== null && byUsage !== null) {
    throw badRequest('Provide only one of expiresAt or maxUsageCount');
  }
  return { expiresAt: byTime === null ? null : instantOf(Date.parse(byTime)), maxUsageCount: byUsage };
}

/** Whether nobody books by it any more. */
export const isExpired = (
  { expiresAt, maxUsageCount, usageCount }: PrivateLinkRecord,
  now: Instant,
): boolean => (expiresAt === null ? usageCount >= (maxUsageCount ?? 1) : expiresAt <= now);

function privateLinkAnswer(link: PrivateLinkRecord, { clock, settings }: KnownCall): PrivateLink {
  const { uid, eventTypeId, expiresAt, maxUsageCount, usageCount } = link;
  const common = {
    linkId: uid,
    eventTypeId,
    isExpired: isExpired(link, clock.now()),
    bookingUrl: `${settings.webAppUrl}/d/${uid}`,
  };
  if (expiresAt !== null) return { ...common, expiresAt: toIso(expiresAt) };
  return { ...common, maxUsageCount: maxUsageCount ?? 1, usageCount };
}
