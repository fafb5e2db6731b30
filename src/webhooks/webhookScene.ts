import type { Translator } from '../i18n/translator.js';
import type { WebhookEditing } from './useWebhookEditing.js';

/** What the parts of one list of webhooks share. */
export interface WebhookScene {
  editing: WebhookEditing;
  t: Translator;
  /** Says aloud what can be seen anyway. */
  say: (text: string) => void;
}
