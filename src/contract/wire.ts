import type * as z from 'zod';
import type { CursorPaged, Paged } from './envelope.schema.js';
import type { AnswerOf, TableRow } from './operation.js';

/** What is under `data` of an answer. */
type DataOf<Row> = AnswerOf<Row> extends Paged<infer Item> | CursorPaged<infer Item> ? Item[] : AnswerOf<Row>;

/** What one operation takes and answers, as schemas: what the sandbox checks by, and tests hold against the API. */
export interface Wire<Row = never> {
  /** What fills the braces of the path. Absent: it has none. */
  path?: z.ZodObject;
  /** As a caller writes it: numbers are numbers, lists are lists. */
  query?: z.ZodType;
  body?: z.ZodType;
  /** What is under `data`. */
  answer: z.ZodType<DataOf<Row>>;
}

/** One for each row that stands in a family itself, by the row's name. */
export type WiresOf<Family> = {
  readonly [Key in keyof Family as Family[Key] extends TableRow ? Family[Key]['name'] : never]: Wire<
    Family[Key]
  >;
};
