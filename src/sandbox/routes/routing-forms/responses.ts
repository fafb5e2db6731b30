import type {
  CreatedFormResponse,
  CreateFormResponseQuery,
  FormResponse,
  UpdateFormResponseBody,
} from '../../../contract/routing-forms/responses.schema.js';
import type { FormRoute, RoutingFormsQuery } from '../../../contract/routing-forms/routingForms.schema.js';
import { toIso } from '../../../time/instant.js';
import { notFound } from '../../http/Refusal.js';
import type { FormAnswersById, FormResponseRecord, RoutingFormRecord } from '../../model/routingForms.js';
import type { Server } from '../../server.js';
import type { Store } from '../../store/store.js';
import { findRoute } from './findRoute.js';
import { isWithin, pageOf } from './formLists.js';
import { readAnswers } from './readAnswers.js';
import { routedSlots } from './routedSlots.js';

/** Keeps somebody's answers, and tells where they lead. What is refused is not kept. */
export async function respond(
  form: RoutingFormRecord,
  { queueResponse = false, ...sent }: CreateFormResponseQuery & Record<string, unknown>,
  server: Server,
): Promise<CreatedFormResponse> {
  const answers = readAnswers(form, sent);
  const action = findRoute(form, answers)?.action;
  const slots =
    action?.type === 'customPageMessage' || action?.type === 'externalRedirectUrl'
      ? undefined
      : await routedSlots(action, sent, server);
  const kept = await keep(form, answers, queueResponse, server);
  announce(form, answers, action, server);
  if (slots) return { ...slots, routing: { ...kept, teamMemberIds: [] } };
  const value = action?.value ?? '';
  return action?.type === 'customPageMessage'
    ? { routingCustomMessage: value }
    : { routingExternalRedirectUrl: value };
}

async function keep(
  { uid: formUid }: RoutingFormRecord,
  response: FormAnswersById,
  isQueued: boolean,
  { store, ids, clock }: Server,
): Promise<{ responseId: number } | { queuedResponseId: string }> {
  const { formResponses, queuedFormResponses } = store.collections;
  const said = { formUid, response, createdAt: clock.now() };
  if (isQueued) {
    const queued = await queuedFormResponses.add({ uid: ids.cuid(), ...said });
    return { queuedResponseId: queued.uid };
  }
  const fresh = { formFillerId: ids.cuid(), routedToBookingUid: null, updatedAt: said.createdAt };
  return { responseId: (await formResponses.add({ ...said, ...fresh })).id };
}

/** Tells who listens for forms of this user or this team. */
function announce(
  { uid, name, userId, teamId }: RoutingFormRecord,
  answers: FormAnswersById,
  action: FormRoute['action'],
  server: Server,
): void {
  const responses = Object.values(answers).map(({ label = '', identifier = label, value }) => [
    identifier,
    { value, response: value },
  ]);
  server.announce({
    kind: 'notice',
    trigger: 'FORM_SUBMITTED',
    userId: teamId === null ? userId : null,
    teamIds: teamId === null ? [] : [teamId],
    payload: {
      formId: uid,
      formName: name,
      teamId,
      redirect: action ? { type: action.type, value: action.value } : null,
      responses: Object.fromEntries(responses),
    },
  });
}

const responseAnswer = ({
  id,
  formUid,
  formFillerId,
  routedToBookingUid,
  response,
  createdAt,
}: FormResponseRecord): FormResponse => ({
  id,
  formId: formUid,
  formFillerId,
  routedToBookingUid,
  response: { ...response },
  createdAt: toIso(createdAt),
});

export async function responsesTo(
  { uid: formUid }: RoutingFormRecord,
  query: RoutingFormsQuery,
  store: Store,
): Promise<FormResponse[]> {
  const { routedToBookingUid } = query;
  const led = routedToBookingUid === undefined ? {} : { routedToBookingUid };
  const all = await store.collections.formResponses.where({ formUid, ...led });
  return pageOf(
    all.filter((response) => isWithin(response, query)),
    query,
  ).map(responseAnswer);
}

export async function changeResponse(
  { uid: formUid }: RoutingFormRecord,
  { responseId, response }: UpdateFormResponseBody & { responseId: number },
  { store, clock }: Server,
): Promise<FormResponse> {
  const { formResponses } = store.collections;
  const kept = await formResponses.find(responseId);
  if (kept?.formUid !== formUid) throw notFound(`Routing form response with id ${responseId} not found.`);
  const change = response === undefined ? {} : { response, updatedAt: clock.now() };
  return responseAnswer((await formResponses.change(responseId, change)) ?? kept);
}
