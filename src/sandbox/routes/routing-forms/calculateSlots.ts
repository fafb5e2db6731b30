import { notFound } from '../../http/Refusal.js';
import type { RoutingFormRecord } from '../../model/routingForms.js';
import type { Store } from '../../store/store.js';
import type { Handler } from '../handler.js';
import { findRoute } from './findRoute.js';
import { readAnswers } from './readAnswers.js';
import { routedSlots } from './routedSlots.js';

/** Anybody may ask; nothing is kept. */
export const calculateSlots: Handler<'routingForms.calculateSlots'> = async (input, call) => {
  const form = await findForm(input.routingFormId, call.store);
  const route = findRoute(form, readAnswers(form, input));
  return routedSlots(route?.action, input, call);
};

export async function findForm(uid: string, store: Store): Promise<RoutingFormRecord> {
  const [form] = await store.collections.routingForms.where({ uid });
  if (!form) throw notFound('Routing form not found.');
  return form;
}
