import type * as z from 'zod';
import type { ApiVersion, PathParameter, TableRow } from '../../../contract/operation.js';
import type { Caller } from '../../auth/caller.js';
import { plainUnauthorized } from '../../http/Refusal.js';
import { validate } from '../../validation/validate.js';
import type { Call, KnownCall } from '../handler.js';
import type { Rule } from '../rule.js';

/** A route that is no row of the table, as the documentation does not know it: method, path, who may, and the handler. */
export interface LegacyRoute {
  readonly method: TableRow['method'];
  readonly path: string;
  /** undefined: it answers any version. */
  readonly versions: readonly ApiVersion[] | undefined;
  readonly auth: 'public' | 'optional' | 'required';
  readonly rule: Rule;
  answer(asked: Asked, call: Call): Promise<unknown>;
}

interface Asked {
  params: Record<string, string>;
  /** The query, or the body. */
  sent: Record<string, unknown>;
}

interface Said extends Omit<Rule, 'input'> {
  versions?: readonly ApiVersion[];
}

type Method = TableRow['method'];
type ParamsOf<Path extends string> = { readonly [Name in PathParameter<Path>]: string };

/** Where nothing is read. */
type Nothing = Record<string, unknown>;

/** A route that anybody may call; with `mayKnow` who they are is asked where they say it. */
export const open =
  <const Path extends string, Input = Nothing>(
    method: Method,
    path: Path,
    { versions, mayKnow, input, ...rule }: Said & { mayKnow?: true; input?: z.ZodType<Input> } = {},
  ) =>
  (handle: (input: Input & ParamsOf<Path>, call: Call) => Promise<unknown>): LegacyRoute => ({
    method,
    path,
    versions,
    auth: mayKnow ? 'optional' : 'public',
    rule,
    answer: (asked, call) => handle(read(asked, input), call),
  });

/** A route for somebody who is known. */
export const known =
  <const Path extends string, Input = Nothing>(
    method: Method,
    path: Path,
    { versions, input, ...rule }: Said & { input?: z.ZodType<Input> } = {},
  ) =>
  (handle: (input: Input & ParamsOf<Path>, call: KnownCall) => Promise<unknown>): LegacyRoute => ({
    method,
    path,
    versions,
    auth: 'required',
    rule,
    answer: async (asked, call) =>
      handle(read<Path, Input>(asked, input), { ...call, caller: somebody(call.caller) }),
  });

function somebody(caller: Caller | undefined): Caller {
  if (!caller) throw plainUnauthorized();
  return caller;
}

function read<Path extends string, Input>(
  { params, sent }: Asked,
  input: z.ZodType<Input> | undefined,
): Input & ParamsOf<Path> {
  const value: unknown = input ? validate(input, sent) : {};
  // SAFETY: the router fills every parameter of the path, and the schema has just read the rest.
  return (Array.isArray(value) ? value : { ...(value as object), ...params }) as Input & ParamsOf<Path>;
}
