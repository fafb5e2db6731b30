import type { CursorPaged, Paged } from '../../contract/envelope.schema.js';
import type { AnswerOf, AnyOperation, InputOf, Paging } from '../../contract/operation.js';
import { CalConfigError } from '../../errors/index.js';
import type { Client } from '../createClient.js';
import type { CallOptions } from '../request/send.js';

/** An operation that answers a list by pages. */
export type PagedOperation = AnyOperation & { readonly paging?: Paging };

/** What the list is of. */
export type ItemOf<Row> =
  AnswerOf<Row> extends (infer Item)[] | Paged<infer Item> | CursorPaged<infer Item> ? Item : never;

type Input = Readonly<Record<string, unknown>>;

interface Page {
  items: readonly unknown[];
  /** What is asked for next; undefined: this was the last page. */
  next: Input | undefined;
}

/** The API's own most for one page of most lists: fewer requests, and the last one is known by its length. */
const mostOfPage = 250;

/** What counts the items of a page, and what counts those before it. */
const words = { skip: ['take', 'skip'], offset: ['limit', 'offset'] } as const;

const isPage = (answer: unknown): answer is { data: unknown[]; pagination: Input } =>
  typeof answer === 'object' && answer !== null && 'pagination' in answer;

function countedPage(paging: 'skip' | 'offset', input: Input, answer: unknown): Page {
  const [take, skip] = words[paging];
  const items: unknown[] = isPage(answer) ? answer.data : Array.isArray(answer) ? answer : [];
  const isFull = items.length > 0 && items.length >= Number(input[take]);
  const hasNext = isPage(answer) ? answer.pagination.hasNextPage === true && items.length > 0 : isFull;
  return { items, next: hasNext ? { ...input, [skip]: Number(input[skip]) + items.length } : undefined };
}

function cursorPage(input: Input, answer: unknown): Page {
  const { data: items, pagination } = isPage(answer) ? answer : { data: [], pagination: {} };
  const { nextCursor, hasMore } = pagination;
  return { items, next: hasMore === true && nextCursor ? { ...input, cursor: nextCursor } : undefined };
}

function firstInput(paging: Paging, input: Input): Input {
  if (paging === 'cursor') return input;
  const [take, skip] = words[paging];
  return { ...input, [take]: input[take] ?? mostOfPage, [skip]: input[skip] ?? 0 };
}

/**
 * Every item of a list, page after page. The next page is read when its first item is asked for; leaving the loop asks
 * for nothing more. `take` (or `limit`) is the size of a page, default 250; `skip`, `offset` or `cursor` is where to
 * begin. What is added or removed while it reads can be given twice, or be missed.
 * Throws `CalConfigError` for an operation that has no pages, else what `client.call` rejects with.
 */
export async function* iterate<Op extends PagedOperation>(
  client: Client,
  operation: Op,
  input: InputOf<Op>,
  options?: CallOptions,
): AsyncGenerator<ItemOf<Op>, void, undefined> {
  const { paging } = operation;
  if (!paging) {
    throw new CalConfigError({
      code: 'prop_invalid',
      what: `${operation.name} has no pages.`,
      todo: 'Call it: it answers all there is.',
    });
  }
  let asked: Input | undefined = firstInput(paging, Object(input));
  while (asked) {
    // SAFETY: the input with other numbers in it is the operation's input still.
    const answer: unknown = await client.call(operation, asked as InputOf<Op>, options);
    const page: Page = paging === 'cursor' ? cursorPage(asked, answer) : countedPage(paging, asked, answer);
    // SAFETY: the row states what its list is of.
    yield* page.items as ItemOf<Op>[];
    asked = page.next;
  }
}
