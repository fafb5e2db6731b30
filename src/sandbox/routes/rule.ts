import type * as z from 'zod';
import type { Permission } from '../../contract/oauth-clients/oauthClients.schema.js';
import type { ApiVersion } from '../../contract/operation.js';
import type { EndpointLimit } from '../http/throttle.js';
import type { Plan } from '../model/teams.js';
import type { Telling } from '../validation/validate.js';
import type { OperationName } from './handler.js';

/** What the table of operations does not say: who may, what is read, and how it is answered. */
export interface Rule {
  /** Of an access token's client; absent: none is needed. */
  permission?: Permission;
  /** The least plan of the organization in the path, where that is a platform. Default: `ESSENTIALS`. */
  plan?: Plan;
  /** The user in the path may be none of the organization's: what is asked of them is then refused in another way. */
  takesOutsiders?: true;
  /** How often it may be asked for, in place of what else is allowed. Only where a world limits requests. */
  limit?: EndpointLimit;
  /** Who has made the routing form of the path needs no role. */
  isFreeToFormMaker?: true;
  /** Without credentials: 403 by the permission guard, which comes first here, instead of 401. */
  asksPermissionFirst?: true;
  /** The query of a GET, the body of everything else. A function chooses by what was sent. Absent: nothing is read. */
  input?: z.ZodType | ((sent: Record<string, unknown>) => z.ZodType);
  /** Default: `tree`. */
  telling?: Telling;
  prepare?: (sent: Record<string, unknown>) => Record<string, unknown>;
  /** Parameters of the query that are numbers, also where a refusal repeats them. */
  numbers?: readonly string[];
  /** Default: 201 for POST, 200 for the rest. */
  status?: number;
  /** Further versions that it answers as well. */
  alsoAnswers?: readonly ApiVersion[];
  /** What is said beside the data in the older version, or in its own where it has no older one. */
  message?: string;
}

/** Those of a family and all below it. */
export type RulesOf<Family extends string> = {
  readonly [Name in Extract<OperationName, `${Family}.${string}`>]: Rule;
};
