import type { RoutingForm, RoutingFormsQuery } from '../../../contract/routing-forms/routingForms.schema.js';
import { toIso } from '../../../time/instant.js';
import type { Instant } from '../../../time/types.js';
import type { RoutingFormRecord } from '../../model/routingForms.js';
import type { Store } from '../../store/store.js';

interface Dated {
  createdAt: Instant;
  updatedAt: Instant;
}

/** Whether it is of the time that is asked for. */
export const isWithin = ({ createdAt, updatedAt }: Dated, query: RoutingFormsQuery): boolean =>
  isBetween(createdAt, query.afterCreatedAt, query.beforeCreatedAt) &&
  isBetween(updatedAt, query.afterUpdatedAt, query.beforeUpdatedAt);

const isBetween = (at: Instant, after: string | undefined, before: string | undefined): boolean =>
  (after === undefined || at >= Date.parse(after)) && (before === undefined || at <= Date.parse(before));

/** By when it was made first, where both orders are asked for. */
export function pageOf<Item extends Dated>(items: readonly Item[], query: RoutingFormsQuery): Item[] {
  const { sortCreatedAt, sortUpdatedAt, skip = 0, take = 250 } = query;
  const by = (order: 'asc' | 'desc' | undefined, difference: number) =>
    order === undefined ? 0 : order === 'asc' ? difference : -difference;
  const sorted = [...items].sort(
    (one, other) =>
      by(sortCreatedAt, one.createdAt - other.createdAt) ||
      by(sortUpdatedAt, one.updatedAt - other.updatedAt),
  );
  return sorted.slice(skip, skip + take);
}

/** Those of these teams, as they are asked for. */
export async function formsOf(
  teamIds: readonly number[],
  query: RoutingFormsQuery,
  store: Store,
): Promise<RoutingForm[]> {
  const { routingForms, formResponses } = store.collections;
  const found = await Promise.all(teamIds.map((teamId) => routingForms.where({ teamId })));
  const { routedToBookingUid } = query;
  const led =
    routedToBookingUid === undefined ? undefined : await formResponses.where({ routedToBookingUid });
  const wanted = found
    .flat()
    .filter((form) => isWithin(form, query) && (!led || led.some(({ formUid }) => formUid === form.uid)))
    .sort((one, other) => one.id - other.id);
  return pageOf(wanted, query).map(formAnswer);
}

const formAnswer = ({ uid, createdAt, updatedAt, ...form }: RoutingFormRecord): RoutingForm => ({
  ...form,
  id: uid,
  createdAt: toIso(createdAt),
  updatedAt: toIso(updatedAt),
});
