import type {
  SelectedCalendar,
  SelectedCalendarRef,
} from '../../../contract/selected-calendars/selectedCalendars.schema.js';
import { notFound } from '../../http/Refusal.js';
import type { SelectedCalendarRecord } from '../../model/collections.js';
import type { New, Store } from '../../store/store.js';
import type { Handler, KnownCall } from '../handler.js';
import { requireCredential } from './calendars.js';

/** Whether the account has such a calendar is not asked, as on the real server. */
export const createSelectedCalendar: Handler<'selectedCalendars.create'> = async (input, call) =>
  answer(await selectCalendar(await requireOwn(input, call), call.store));

export const deleteSelectedCalendar: Handler<'selectedCalendars.delete'> = async (input, call) => {
  const { userId, integration, externalId } = await requireOwn(input, call);
  const { selectedCalendars } = call.store.collections;
  const [found] = await selectedCalendars.where({ userId, integration, externalId });
  if (!found) throw notFound('No SelectedCalendar found.');
  await selectedCalendars.remove(found.id);
  return answer(found);
};

/** A calendar is selected once, however often that is asked for. */
export async function selectCalendar(
  calendar: New<SelectedCalendarRecord>,
  { collections: { selectedCalendars } }: Store,
): Promise<SelectedCalendarRecord> {
  const { userId, integration, externalId } = calendar;
  const [known] = await selectedCalendars.where({ userId, integration, externalId });
  return (known && (await selectedCalendars.change(known.id, calendar))) ?? selectedCalendars.add(calendar);
}

const answer = ({
  userId,
  integration,
  externalId,
  credentialId,
}: SelectedCalendarRecord): SelectedCalendar => ({
  userId,
  integration,
  externalId,
  credentialId,
});

/** Nobody has credentials of a whole organization here. */
async function requireOwn(input: SelectedCalendarRef, call: KnownCall): Promise<New<SelectedCalendarRecord>> {
  const { integration, externalId, credentialId, delegationCredentialId } = input;
  if (delegationCredentialId !== undefined) {
    throw notFound('DelegationCredential with provided delegationCredentialId not found');
  }
  await requireCredential(credentialId, call);
  return { integration, externalId, credentialId, userId: call.caller.user.id };
}
