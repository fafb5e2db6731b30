import { changedFields } from './changedFields.js';
import type { DraftEvent, DraftState, DraftTransition } from './draft.state.js';
import type { DraftShape } from './draftShape.js';
import { mergeDraft } from './mergeDraft.js';

/** So many steps can be taken back. */
const maxSteps = 100;

/** News of the last saving have been read once something else is done. */
const quiet = <Draft>(state: DraftState<Draft>): DraftState<Draft> =>
  state.step.at === 'saved' || state.step.at === 'failed' ? { ...state, step: { at: 'editing' } } : state;

/** An edit after which all is as it was is no step. */
function edited<Draft>(
  shape: DraftShape<Draft>,
  state: DraftState<Draft>,
  draft: Draft,
  group: string | null,
): DraftState<Draft> {
  if (changedFields(shape, state.draft, draft).length === 0) return state;
  const goesOn = group !== null && group === state.group;
  const past = goesOn ? state.past : [...state.past, state.draft].slice(-maxSteps);
  return { ...quiet(state), draft, past, future: [], group, taken: [] };
}

function stepped<Draft>(state: DraftState<Draft>, from: 'past' | 'future'): DraftState<Draft> {
  const draft = state[from].at(-1);
  if (draft === undefined) return state;
  const to = from === 'past' ? 'future' : 'past';
  const stacks = { [from]: state[from].slice(0, -1), [to]: [...state[to], state.draft] };
  return { ...quiet(state), ...stacks, draft, group: null, taken: [] };
}

/** What was made from one copy, the drafts of steps back too, goes on from another. */
function rebased<Draft>(shape: DraftShape<Draft>, state: DraftState<Draft>, from: Draft, copy: Draft) {
  const merge = (mine: Draft) => mergeDraft(shape, { base: from, mine, theirs: copy });
  const { draft, conflicts, taken } = merge(state.draft);
  const past = state.past.map((each) => merge(each).draft);
  const future = state.future.map((each) => merge(each).draft);
  const next: DraftState<Draft> = { ...state, base: copy, draft, past, future, group: null };
  return { next, conflicts, taken };
}

function saving<Draft>(state: DraftState<Draft>): DraftTransition<Draft> {
  const { base, draft } = state;
  const turn = state.turn + 1;
  return {
    state: { ...state, turn, group: null, step: { at: 'saving', turn, sent: draft } },
    effects: [{ do: 'save', turn, base, draft }],
  };
}

const stay = <Draft>(state: DraftState<Draft>): DraftTransition<Draft> => ({ state, effects: [] });

const isDirty = <Draft>(shape: DraftShape<Draft>, { base, draft }: DraftState<Draft>) =>
  changedFields(shape, base, draft).length > 0;

function whenRead<Draft>(shape: DraftShape<Draft>, state: DraftState<Draft>, copy: Draft): DraftState<Draft> {
  // While it is being saved, what is read may be what was just sent: the answer tells.
  if (state.step.at === 'saving' || changedFields(shape, state.base, copy).length === 0) return state;
  const { next, conflicts, taken } = rebased(shape, state, state.base, copy);
  const open = state.step.at === 'asking' ? state.step.fields : [];
  const fields = [...new Set([...open, ...conflicts])];
  if (fields.length > 0) return { ...next, taken, step: { at: 'asking', fields } };
  // What failed was saved all the same, and only its answer was lost.
  const isThere = state.step.at === 'failed' && !isDirty(shape, next);
  return { ...next, taken, step: isThere ? { at: 'saved' } : state.step };
}

/** Where nothing has to be asked, saving goes on by itself. */
function whenOvertaken<Draft>(shape: DraftShape<Draft>, state: DraftState<Draft>, copy: Draft) {
  const { next, conflicts, taken } = rebased(shape, state, state.base, copy);
  if (conflicts.length > 0) return stay<Draft>({ ...next, taken, step: { at: 'asking', fields: conflicts } });
  return isDirty(shape, next)
    ? saving({ ...next, taken })
    : stay<Draft>({ ...next, taken, step: { at: 'saved' } });
}

function whenSettled<Draft>(
  shape: DraftShape<Draft>,
  state: DraftState<Draft>,
  { keep, field }: { keep: 'mine' | 'theirs'; field?: string | undefined },
): DraftState<Draft> {
  if (state.step.at !== 'asking') return state;
  const settled = state.step.fields.filter((each) => field === undefined || each === field);
  const fields = state.step.fields.filter((each) => !settled.includes(each));
  const draft = settled.reduce((each, name) => shape.withFieldOf(each, state.base, name), state.draft);
  const next = keep === 'theirs' ? edited(shape, state, draft, null) : state;
  return { ...next, step: { at: 'asking', fields } };
}

/** A question that an edit has answered is none any more. */
function withoutAnswered<Draft>(shape: DraftShape<Draft>, state: DraftState<Draft>): DraftState<Draft> {
  if (state.step.at !== 'asking') return state;
  const apart = changedFields(shape, state.base, state.draft);
  const fields = state.step.fields.filter((field) => apart.includes(field));
  return { ...state, step: fields.length > 0 ? { at: 'asking', fields } : { at: 'editing' } };
}

function next<Draft>(
  shape: DraftShape<Draft>,
  state: DraftState<Draft>,
  event: DraftEvent<Draft>,
): DraftTransition<Draft> {
  // An answer to an attempt that nobody waits for any more changes nothing.
  const { step } = state;
  const sent = 'turn' in event && step.at === 'saving' && step.turn === event.turn ? step.sent : undefined;
  switch (event.type) {
    case 'changed':
      return stay(edited(shape, state, event.draft, event.group ?? null));
    case 'undone':
      return stay(stepped(state, 'past'));
    case 'redone':
      return stay(stepped(state, 'future'));
    case 'discarded':
      return stay(edited(shape, state, state.base, null));
    case 'saveAsked': {
      const isBusy = step.at === 'saving' || step.at === 'asking';
      return isBusy || !isDirty(shape, state) ? stay(state) : saving(state);
    }
    case 'copyRead':
      return stay(whenRead(shape, state, event.copy));
    case 'conflictSettled':
      return stay(whenSettled(shape, state, event));
    case 'saved':
      if (sent === undefined) return stay(state);
      return stay({ ...rebased(shape, state, sent, event.copy).next, step: { at: 'saved' } });
    case 'overtaken':
      return sent === undefined ? stay(state) : whenOvertaken(shape, state, event.copy);
    case 'saveSkipped':
      return stay(sent === undefined ? state : { ...state, step: { at: 'editing' } });
    case 'saveFailed':
      return stay(sent === undefined ? state : { ...state, step: { at: 'failed', error: event.error } });
  }
}

/**
 * What happens to a draft. Pure, and total: an event that has no meaning in a step changes nothing. Whatever fails and
 * whoever overtakes it, no edit is lost.
 */
export function draftTransition<Draft>(
  shape: DraftShape<Draft>,
  state: DraftState<Draft>,
  event: DraftEvent<Draft>,
): DraftTransition<Draft> {
  const { state: after, effects } = next(shape, state, event);
  return { state: withoutAnswered(shape, after), effects };
}
