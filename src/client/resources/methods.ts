import type { AnswerOf, InputOf, Paging, TableRow } from '../../contract/operation.js';
import type { CallOptions } from '../request/send.js';
import type { ItemOf } from './iterate.js';

type MayBeLeftOut<Input> = Record<never, never> extends Input ? true : false;

type Arguments<Input> =
  MayBeLeftOut<Input> extends true
    ? [input?: Input, options?: CallOptions]
    : [input: Input, options?: CallOptions];

/** Sends its operation: `client.call` with the operation filled in. */
export type Method<Row> = ((...given: Arguments<InputOf<Row>>) => Promise<AnswerOf<Row>>) &
  (Row extends { readonly paging?: infer Pages }
    ? [Pages] extends [Paging]
      ? {
          /** Every item of the list, page after page; the next one is read when it is asked for. */
          each(...given: Arguments<InputOf<Row>>): AsyncGenerator<ItemOf<Row>, void, undefined>;
        }
      : unknown
    : unknown);

/** The table with a method in each row's place. */
export type Resources<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends TableRow ? Method<Tree[Key]> : Resources<Tree[Key]>;
};

export type AnyMethod = (input?: object, options?: CallOptions) => unknown;

/** A tree like the given one with a method in each row's place. */
export function bind<Row extends TableRow>(tree: object, methodOf: (row: Row) => AnyMethod): object {
  const isRow = (entry: object): entry is Row => 'path' in entry;
  return Object.fromEntries(
    Object.entries(tree).map(([key, entry]: [string, object]) => [
      key,
      isRow(entry) ? methodOf(entry) : bind(entry, methodOf),
    ]),
  );
}
