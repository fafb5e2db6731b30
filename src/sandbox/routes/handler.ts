import type { AnswerOf, InputOf } from '../../contract/operation.js';
import { type OperationName, type Operations, operations } from '../../contract/operations.js';
import type { Caller } from '../auth/caller.js';
import type { Visitor } from '../http/visitor.js';
import type { Server } from '../server.js';

export { type OperationName, operations };

/** What is known when a handler runs: the caller, and the server with its data, clock and names. */
export interface Call extends Server {
  /** For what stands in its headers and its address; the input has been read from it. */
  request: Request;
  /** undefined: nobody said who they are. */
  caller: Caller | undefined;
  visitor: Visitor;
}

/** The same, where the request got this far only because somebody is known. */
export interface KnownCall extends Call {
  caller: Caller;
}

type CallOf<Name extends OperationName> = Operations[Name]['auth'] extends 'required' | 'client'
  ? KnownCall
  : Call;

/** Takes the operation's input, read and checked; gives its answer, or throws a Refusal. */
export type Handler<Name extends OperationName> = (
  input: InputOf<Operations[Name]>,
  call: CallOf<Name>,
) => Promise<AnswerOf<Operations[Name]>>;

/** Those of a family and all below it. */
export type HandlersOf<Family extends string> = {
  readonly [Name in Extract<OperationName, `${Family}.${string}`>]: Handler<Name>;
};
