import type { PathParameter, TableRow, Typed } from '../operation.js';

/** A row of the legacy API's table. Its key goes with every request, so there is nothing to say of who may send it. */
export interface OperationRowV1<Name extends string = string> extends TableRow<Name> {
  /** Begins with `/v1/`; `{x}` is filled with the input's `x`. What is left of the input is the query (GET, DELETE) or the JSON body. */
  readonly path: `/v1/${string}`;
}

/** One row: plain data at run time, and its input and answer as types. The answer is the whole body. */
export type OperationV1<
  Input = never,
  Answer = unknown,
  Name extends string = string,
> = OperationRowV1<Name> & Typed<Input, Answer>;

/** Any row, whatever it takes and answers. */
export type AnyOperationV1 = OperationRowV1 & Typed;

/** Writes a row: `opV1<Input, Answer>()({ name, method, path })`. Whatever the path needs, the input has. */
export const opV1 =
  <Input, Answer>() =>
  <const Row extends OperationRowV1>(
    row: Row & { readonly path: PathParameter<Row['path']> extends keyof Input ? Row['path'] : never },
  ): OperationV1<Input, Answer, Row['name']> =>
    // SAFETY: the row is its own type's data; what is left out of the type here is still of its type.
    row as OperationRowV1<Row['name']>;
