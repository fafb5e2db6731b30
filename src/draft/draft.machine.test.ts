import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftTransition } from './draft.machine.js';
import { beginDraft, type DraftEvent, type DraftState } from './draft.state.js';
import { keysShape } from './draftShape.js';

interface Letters {
  a: number;
  b: number;
  c: number;
}

const shape = keysShape<Letters>();
const copy: Letters = { a: 0, b: 0, c: 0 };

const edit = (change: Partial<Letters>, group?: string) => (state: DraftState<Letters>) =>
  ({ type: 'changed', draft: { ...state.draft, ...change }, group }) as const;

type Told = DraftEvent<Letters> | ((state: DraftState<Letters>) => DraftEvent<Letters>);

function stateAfter(...told: Told[]): DraftState<Letters> {
  return told.reduce(
    (state, each) => draftTransition(shape, state, typeof each === 'function' ? each(state) : each).state,
    beginDraft(copy),
  );
}

const undone = { type: 'undone' } as const;
const redone = { type: 'redone' } as const;
const saveAsked = { type: 'saveAsked' } as const;
const read = (theirs: Partial<Letters>) => ({ type: 'copyRead', copy: { ...copy, ...theirs } }) as const;

describe('steps back', () => {
  it('go one edit at a time, and forward again', () => {
    const told = [edit({ a: 1 }), edit({ b: 1 })];
    expect(stateAfter(...told, undone).draft).toEqual({ a: 1, b: 0, c: 0 });
    expect(stateAfter(...told, undone, undone).draft).toEqual(copy);
    expect(stateAfter(...told, undone, undone, redone).draft).toEqual({ a: 1, b: 0, c: 0 });
  });

  it('take edits of one group together, as far as they follow each other', () => {
    const told = [edit({ a: 1 }, 'a'), edit({ a: 2 }, 'a'), edit({ b: 1 }, 'b'), edit({ a: 3 }, 'a')];
    expect(stateAfter(...told, undone).draft.a).toBe(2);
    expect(stateAfter(...told, undone, undone, undone).draft).toEqual(copy);
  });

  it('lead back from discarding', () => {
    expect(stateAfter(edit({ a: 1 }), { type: 'discarded' }, undone).draft.a).toBe(1);
  });

  it('lead behind a saving, as a change that is not saved', () => {
    const state = stateAfter(
      edit({ a: 1 }),
      saveAsked,
      { type: 'saved', turn: 1, copy: { ...copy, a: 1 } },
      undone,
    );
    expect([state.base.a, state.draft.a]).toEqual([1, 0]);
  });

  it('keep what came from elsewhere', () => {
    expect(stateAfter(edit({ a: 1 }), read({ b: 7 }), undone).draft).toEqual({ a: 0, b: 7, c: 0 });
  });
});

describe('saving', () => {
  it('sends what there is, once, and nothing where nothing is changed', () => {
    const dirty = stateAfter(edit({ a: 1 }));
    const { state, effects } = draftTransition(shape, dirty, saveAsked);
    expect(effects).toEqual([{ do: 'save', turn: 1, base: copy, draft: { ...copy, a: 1 } }]);
    expect(draftTransition(shape, state, saveAsked).effects).toEqual([]);
    expect(draftTransition(shape, beginDraft(copy), saveAsked).effects).toEqual([]);
  });

  it('keeps what is edited meanwhile', () => {
    const saved = { type: 'saved', turn: 1, copy: { ...copy, a: 1 } } as const;
    const state = stateAfter(edit({ a: 1 }), saveAsked, edit({ b: 2 }), saved);
    expect([state.base, state.draft]).toEqual([
      { a: 1, b: 0, c: 0 },
      { a: 1, b: 2, c: 0 },
    ]);
  });

  it('loses nothing when it fails', () => {
    const state = stateAfter(edit({ a: 1 }), saveAsked, { type: 'saveFailed', turn: 1, error: 'no' });
    expect(state).toMatchObject({ draft: { a: 1 }, base: copy, step: { at: 'failed', error: 'no' } });
  });

  it('hears no answer of an attempt that is over', () => {
    const state = stateAfter(edit({ a: 1 }), saveAsked, { type: 'saveSkipped', turn: 1 });
    expect(draftTransition(shape, state, { type: 'saved', turn: 1, copy }).state).toEqual(state);
  });

  it('goes on by itself where another tab changed other fields', () => {
    const dirty = stateAfter(edit({ a: 1 }), saveAsked);
    const { state, effects } = draftTransition(shape, dirty, {
      type: 'overtaken',
      turn: 1,
      copy: { ...copy, b: 5 },
    });
    expect(effects).toEqual([
      { do: 'save', turn: 2, base: { a: 0, b: 5, c: 0 }, draft: { a: 1, b: 5, c: 0 } },
    ]);
    expect(state.taken).toEqual(['b']);
  });

  it('asks where both changed the same, and sends nothing until that is answered', () => {
    const asked = stateAfter(edit({ a: 1 }), saveAsked, {
      type: 'overtaken',
      turn: 1,
      copy: { ...copy, a: 9 },
    });
    expect(asked.step).toEqual({ at: 'asking', fields: ['a'] });
    expect(draftTransition(shape, asked, saveAsked).effects).toEqual([]);
  });
});

describe('a field that was changed here and elsewhere', () => {
  const settled = (keep: 'mine' | 'theirs') =>
    stateAfter(edit({ a: 1, b: 1 }), read({ a: 9 }), { type: 'conflictSettled', keep });

  it('stays as it is here, or becomes as it is there', () => {
    expect(settled('mine')).toMatchObject({ base: { a: 9 }, draft: { a: 1, b: 1 }, step: { at: 'editing' } });
    expect(settled('theirs')).toMatchObject({ draft: { a: 9, b: 1 }, step: { at: 'editing' } });
  });

  it('is asked about no more once it says the same', () => {
    expect(stateAfter(edit({ a: 1 }), read({ a: 9 }), edit({ a: 9 })).step.at).toBe('editing');
    expect(stateAfter(edit({ a: 1 }), read({ a: 1 })).step.at).toBe('editing');
  });
});

it('no edit is lost, whatever another tab saves', () => {
  const letters = fc.record({ a: fc.nat(3), b: fc.nat(3), c: fc.nat(3) });
  fc.assert(
    fc.property(letters, letters, (mine, theirs) => {
      const state = stateAfter(edit(mine), { type: 'copyRead', copy: theirs });
      for (const key of ['a', 'b', 'c'] as const) {
        expect(state.draft[key]).toBe(mine[key] === copy[key] ? theirs[key] : mine[key]);
      }
      expect(state.base).toEqual(theirs);
    }),
  );
});

describe('a saving that failed', () => {
  const failedSaving = [edit({ a: 1 }), saveAsked, { type: 'saveFailed', turn: 1, error: 'lost' }] as const;

  it('is found to be saved where the copy that is read has it all: only its answer was lost', () => {
    const state = stateAfter(...failedSaving, read({ a: 1 }));
    expect([state.step.at, state.base.a, state.draft.a]).toEqual(['saved', 1, 1]);
  });

  it('stays failed where the copy has only other things', () => {
    const state = stateAfter(...failedSaving, read({ b: 1 }));
    expect([state.step.at, state.draft.a, state.draft.b]).toEqual(['failed', 1, 1]);
  });
});
