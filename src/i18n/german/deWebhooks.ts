import type { Dictionary } from '../dictionary.js';
import type { enWebhooks } from '../english/enWebhooks.js';

export const deWebhooks: Pick<Dictionary, keyof typeof enWebhooks> = {
  'webhooks.title': 'Webhooks',
};
