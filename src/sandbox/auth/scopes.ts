import type { OAuthScope, OperationRow } from '../../contract/operation.js';
import { forbidden } from '../http/Refusal.js';
import type { Caller } from './caller.js';

/** What stands for the organization stands for each of its teams. */
const holds = (granted: readonly OAuthScope[], scope: OAuthScope): boolean =>
  granted.includes(scope) || granted.some((one) => one === scope.replace(/^TEAM_/, 'ORG_'));

/**
 * An OAuth 2 token may do what it was granted, and nothing where no scope stands for it. Everybody else has none.
 * @throws Refusal 403
 */
export function requireScope(
  { scopes }: Caller,
  { scope, auth }: Pick<OperationRow, 'scope' | 'auth'>,
): void {
  if (!scopes || (!scope && auth === 'optional')) return;
  if (!scope)
    throw forbidden('insufficient_scope: this endpoint is not available for third-party OAuth tokens.');
  if (holds(scopes, scope)) return;
  throw forbidden(
    `insufficient_scope: token does not have the required scopes. Required: ${scope}. Token has: ${scopes.join(', ')}`,
  );
}
