// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createClient } from '../../client/index.js';
import { parseDay } from '../../time/day.js';
import { initialState } from './booker.state.js';
import * as laterModel from './laterModel.js';
import { choicesOf } from './options/beginning.js';
import { now, zones } from './testing/given.js';
import { useBookerMachine } from './useBookerMachine.js';

const begin = () => initialState(choicesOf({}, now, zones.london), {}, undefined);

function open() {
  const cal = { client: createClient() };
  const { result } = renderHook(() => useBookerMachine(begin, { current: null }, cal));
  return {
    send: (event: Parameters<typeof result.current.send>[0]) => act(() => result.current.send(event)),
    load: () => act(() => result.current.whenLoaded(laterModel)),
    choices: () => result.current.state.choices,
  };
}

describe('before the code of the later steps is there', () => {
  it('a day is chosen at once', () => {
    const booker = open();
    booker.send({ type: 'dayChosen', day: parseDay('2026-11-12') });
    expect(booker.choices().day).toBe('2026-11-12');
  });

  it('what only that code knows waits for it, in order', () => {
    const booker = open();
    booker.send({ type: 'recurrenceChosen', count: 3 });
    booker.send({ type: 'recurrenceChosen', count: 1 });
    expect(booker.choices().recurrenceCount).toBe(begin().choices.recurrenceCount);
    booker.load();
    expect(booker.choices().recurrenceCount).toBe(1);
  });
});
