import type { WebhookTrigger } from '../../contract/webhooks/webhooks.schema.js';

/** What webhooks tell and mail does not. */
export interface Notice {
  kind: 'notice';
  trigger: WebhookTrigger;
  /** Whom it concerns; null: a team as a whole. */
  userId: number | null;
  /** Teams and organizations that hear of it, apart from the user's own organization. */
  teamIds: readonly number[];
  payload: Readonly<Record<string, unknown>>;
}
