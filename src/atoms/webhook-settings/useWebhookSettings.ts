'use client';
import type { CalError } from '../../errors/index.js';
import type { Webhook, WebhookOwner } from '../../queries/webhooks/webhooks.js';
import { useWebhookEditing, type WebhookEditing } from '../../webhooks/useWebhookEditing.js';

export interface UseWebhookSettingsOptions {
  /** Whose webhooks. Default: those of who is signed in. */
  owner?: WebhookOwner | undefined;
  /** Nothing is sent to be saved or deleted; a line says so, and all else is as it would be. Default: false. */
  isDryRun?: boolean | undefined;
  /** She can look, and change nothing. Default: false. */
  isReadOnly?: boolean | undefined;
  /** It is saved: new, changed, silenced or woken. */
  onSaveSuccess?: ((webhook: Webhook) => void) | undefined;
  onSaveError?: ((error: CalError) => void) | undefined;
  /** It is gone; this is what it was. */
  onDeleteSuccess?: ((webhook: Webhook) => void) | undefined;
  onDeleteError?: ((error: CalError) => void) | undefined;
}

/**
 * - `refused`: the API lets admins of the owner alone see them
 * - `failed`: they could not be read; where they were read before, they stay `ready`, with the error beside them
 */
export type WebhookSettingsStatus = 'loading' | 'refused' | 'failed' | 'ready';

export interface WebhookSettingsController extends WebhookEditing {
  readonly status: WebhookSettingsStatus;
}

const caller: WebhookOwner = { kind: 'user' };

function statusOf({ webhooks, error }: WebhookEditing): WebhookSettingsStatus {
  if (webhooks) return 'ready';
  if (error === null) return 'loading';
  return error.code === 'forbidden' ? 'refused' : 'failed';
}

/** Webhooks without looks. Needs an access token: the user's own, or of an admin of what owns them. */
export function useWebhookSettings(options: UseWebhookSettingsOptions = {}): WebhookSettingsController {
  const { owner = caller, isDryRun = false, isReadOnly = false, ...callbacks } = options;
  const editing = useWebhookEditing({ owner, isDryRun, isReadOnly, ...callbacks });
  return { ...editing, status: statusOf(editing) };
}
