import { describe, expect, it } from 'vitest';
import { CalContractError } from '../errors/index.js';
import { parseInstant } from '../time/instant.js';
import { Wire } from './Wire.js';

const wire = (value: unknown) => new Wire('slots.list', value);

const wrong = (read: () => unknown): CalContractError => {
  try {
    read();
  } catch (error) {
    if (error instanceof CalContractError) return error;
    throw error;
  }
  throw new Error('It was read.');
};

describe('reading an answer', () => {
  it('gives what is there', () => {
    const answer = wire({ name: 'Ada', count: 2, list: ['a', 'b'], on: true, none: null });
    expect(answer.at('name').text()).toBe('Ada');
    expect(answer.at('count').number()).toBe(2);
    expect(
      answer
        .at('list')
        .list()
        .map((each) => each.text()),
    ).toEqual(['a', 'b']);
    expect(answer.at('on').flag()).toBe(true);
    expect(answer.at('none').maybe((it) => it.text())).toBeNull();
    expect(answer.at('absent').maybe((it) => it.text())).toBeNull();
  });

  it('keeps the order of an object', () => {
    const entries = wire({ b: 1, a: 2 }).entries();
    expect(entries.map(([key, value]) => [key.text(), value.number()])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it.each([
    ['text where a list belongs', { slots: 'x' }, (it: Wire) => it.at('slots').list(), 'data.slots'],
    ['nothing where text belongs', {}, (it: Wire) => it.at('title').text(), 'data.title'],
    ['null where an object belongs', null, (it: Wire) => it.at('title'), 'data'],
    ['a list where text belongs', { title: [] }, (it: Wire) => it.at('title').text(), 'data.title'],
    ['text where a number belongs', { id: '1' }, (it: Wire) => it.at('id').number(), 'data.id'],
    ['text where an object is listed', 'x', (it: Wire) => it.entries(), 'data'],
    [
      'a bad item deep inside',
      { users: [{ name: 'A' }, { name: 3 }] },
      (it: Wire) =>
        it
          .at('users')
          .list()
          .map((user) => user.at('name').text()),
      'data.users[1].name',
    ],
    ['an unreadable time', { start: 'soon' }, (it: Wire) => it.at('start').as(parseInstant), 'data.start'],
  ])('says where there is %s', (_, answer, read, path) => {
    expect(wrong(() => read(wire(answer)))).toMatchObject({
      code: 'answer_malformed',
      operation: 'slots.list',
      path,
    });
  });

  it('says what is there and what belongs there', () => {
    const { message } = wrong(() => wire({ id: null }).at('id').number());
    expect(message).toContain('the answer to slots.list has null at data.id, where a number belongs');
  });
});
