/**
 * Who may send a request.
 * - `public`: nobody needs to be known, credentials are not sent
 * - `optional`: credentials are sent when there are some (the answer may then hold more)
 * - `required`: a managed user's access token or an API key
 * - `client`: the OAuth client's id and secret; only from a server
 */
export type OperationAuth = 'public' | 'optional' | 'required' | 'client';

/** The date in `cal-api-version`. Each family of the API has its own; a wrong one is answered with 404. */
export type ApiVersion = '2024-06-11' | '2024-06-14' | '2024-08-13' | '2024-09-04';

export interface OperationRow<Name extends string = string, Auth extends OperationAuth = OperationAuth> {
  readonly name: Name;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Begins with `/v2/`; `{x}` is filled with the input's `x`. What is left of the input is the query (GET, DELETE) or the JSON body. */
  readonly path: `/v2/${string}`;
  /** Absent: the family answers the same for every version. */
  readonly version?: ApiVersion;
  readonly auth: Auth;
}

declare const types: unique symbol;

/** One row of the table: plain data at run time, and its input and answer as types. */
export type Operation<
  Input = never,
  Answer = unknown,
  Name extends string = string,
  Auth extends OperationAuth = OperationAuth,
> = OperationRow<Name, Auth> & { readonly [types]?: (input: Input) => Answer };

/** Any row, whatever it takes and answers. */
export type AnyOperation = OperationRow & { readonly [types]?: (input: never) => unknown };

export type InputOf<Op> = Op extends { readonly [types]?: (input: infer Input) => unknown } ? Input : never;
export type AnswerOf<Op> = Op extends { readonly [types]?: (input: never) => infer Answer } ? Answer : never;

/** The names in the braces of a path. */
export type PathParameter<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PathParameter<Rest>
  : never;

/** Writes a row: `op<Input, Answer>()({ name, method, path, version, auth })`. Whatever the path needs, the input has. */
export const op =
  <Input, Answer>() =>
  <const Name extends string, const Auth extends OperationAuth, const Path extends `/v2/${string}`>(
    row: OperationRow<Name, Auth> & {
      readonly path: PathParameter<Path> extends keyof Input ? Path : never;
    },
  ): Operation<Input, Answer, Name, Auth> =>
    row;
