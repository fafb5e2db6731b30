import type { Booking } from '../../contract/bookings.schema.js';
import type { AnswerOf, InputOf } from '../../contract/operation.js';
import * as operations from '../../contract/operations.js';
import type { Caller } from '../auth/caller.js';
import type { Server } from '../server.js';

export { operations };

export type Operations = typeof operations;
export type OperationName = keyof Operations;

/** What is known when a handler runs: the caller, and the server with its data, clock and names. */
export interface Call extends Server {
  /** undefined: nobody said who they are. */
  caller: Caller | undefined;
}

/** The same, where the request got this far only because somebody is known. */
export interface KnownCall extends Server {
  caller: Caller;
}

/** A recurring event type answers with all its occurrences, which the table does not promise yet. */
interface WiderAnswers {
  createBooking: Booking[];
  getBooking: Booking[];
  cancelBooking: Booking[];
}

type Answer<Name extends OperationName> =
  | AnswerOf<Operations[Name]>
  | (Name extends keyof WiderAnswers ? WiderAnswers[Name] : never);

type CallOf<Name extends OperationName> = Operations[Name]['auth'] extends 'required' | 'client'
  ? KnownCall
  : Call;

/** Takes the operation's input, read and checked; gives its answer, or throws a Refusal. */
export type Handler<Name extends OperationName> = (
  input: InputOf<Operations[Name]>,
  call: CallOf<Name>,
) => Promise<Answer<Name>>;
