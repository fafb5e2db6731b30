import type { Client } from '../client/index.js';
import type { AnyOperation, InputOf } from '../contract/operation.js';

/** `[client, operation, input]`: the key is the call, so nobody picks one by hand and two clients never share. */
export const queryKey = <Op extends AnyOperation>(
  client: Client,
  operation: Op,
  input?: InputOf<Op>,
): readonly [client: string, operation: string, input?: InputOf<Op>] =>
  input === undefined ? [client.id, operation.name] : [client.id, operation.name, input];
