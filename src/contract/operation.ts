/**
 * Who may send a request.
 * - `public`: nobody needs to be known, credentials are not sent
 * - `optional`: credentials are sent when there are some (the answer may then hold more)
 * - `required`: an access token or an API key
 * - `client`: the OAuth client's id and secret; only from a server
 */
export type OperationAuth = 'public' | 'optional' | 'required' | 'client';

/** The date in `cal-api-version`. Each family of the API has its own; a wrong one is answered with 404. */
export type ApiVersion =
  | '2024-04-15'
  | '2024-06-11'
  | '2024-06-14'
  | '2024-08-13'
  | '2024-09-04'
  | '2026-02-25'
  | '2026-05-01';

type Subject = 'EVENT_TYPE' | 'BOOKING' | 'SCHEDULE' | 'APPS' | 'PROFILE' | 'MEMBERSHIP' | 'CREDITS';

/** What an OAuth 2 access token was granted. `ORG_` holds what `TEAM_` holds. */
export type OAuthScope = `${'' | 'TEAM_' | 'ORG_'}${Subject}_${'READ' | 'WRITE'}`;

/** The least membership that is asked for; a higher one of the same kind, or the organization's admins, may too. */
export type MembershipRole = `${'organization' | 'team'} ${'member' | 'admin' | 'owner'}`;

/**
 * How a list is read on.
 * - `skip`: `skip` and `take` count items
 * - `offset`: `offset` and `limit` count items
 * - `cursor`: `cursor` is the `nextCursor` of the page before
 */
export type Paging = 'skip' | 'offset' | 'cursor';

/** What a row of any table has: of this one, and of the legacy API's. */
export interface TableRow<Name extends string = string> {
  /** Where it stands in the table, such as `organizations.teams.list`: the same as its place on a client. */
  readonly name: Name;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Inputs of a request with a body that go into the query all the same. */
  readonly query?: readonly string[];
}

export interface OperationRow<
  Name extends string = string,
  Auth extends OperationAuth = OperationAuth,
  Pages extends Paging | undefined = Paging | undefined,
> extends TableRow<Name> {
  /** Begins with `/v2/`; `{x}` is filled with the input's `x`. What is left of the input is the query (GET, DELETE) or the JSON body. */
  readonly path: `/v2/${string}`;
  /** Absent: the family answers the same for every version. */
  readonly version?: ApiVersion;
  readonly auth: Auth;
  /** What an OAuth 2 access token needs. Absent where `auth` is `required`: no such token is taken. */
  readonly scope?: OAuthScope;
  /** Absent: no membership is asked for. */
  readonly role?: MembershipRole;
  /** Serves in place of the role where the organization works with permissions. */
  readonly permission?: string;
  /** The input of a DELETE goes into the body. */
  readonly bodied?: true;
  /** How lists go into the query. `repeated`: `x[]=1&x[]=2`. Absent: `x=1,2`. */
  readonly lists?: 'repeated';
  readonly paging?: Pages;
  /** `bare`: the answer is the body itself, without the envelope. `redirect`: it is an address, given as `{ location }`. */
  readonly answers?: 'bare' | 'redirect';
}

declare const types: unique symbol;

/** Carries a row's input and answer as types; nothing of it is there at run time. */
export interface Typed<in Input = never, out Answer = unknown> {
  readonly [types]?: (input: Input) => Answer;
}

/** One row of the table: plain data at run time, and its input and answer as types. */
export type Operation<
  Input = never,
  Answer = unknown,
  Name extends string = string,
  Auth extends OperationAuth = OperationAuth,
  Pages extends Paging | undefined = undefined,
> = OperationRow<Name, Auth, Pages> & Typed<Input, Answer>;

/** Any row, whatever it takes and answers. */
export type AnyOperation = OperationRow & Typed;

export type InputOf<Op> = Op extends Typed<infer Input, unknown> ? Input : never;
export type AnswerOf<Op> = Op extends Typed<never, infer Answer> ? Answer : never;

/** The names in the braces of a path. */
export type PathParameter<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParameter<Rest>
  : never;

type PagesOf<Row extends OperationRow> = Row extends { readonly paging: infer Pages extends Paging }
  ? Pages
  : undefined;

/** Writes a row: `op<Input, Answer>()({ name, method, path, version, auth })`. Whatever the path needs, the input has. */
export const op =
  <Input, Answer>() =>
  <const Row extends OperationRow>(
    row: Row & { readonly path: PathParameter<Row['path']> extends keyof Input ? Row['path'] : never },
  ): Operation<Input, Answer, Row['name'], Row['auth'], PagesOf<Row>> =>
    // SAFETY: the row is its own type's data; what is left out of the type here is still of its type.
    row as OperationRow<Row['name'], Row['auth'], PagesOf<Row>>;
