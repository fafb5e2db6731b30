import { type Said, said } from '../i18n/said.js';
import type { Webhook, WebhookTrigger, WebhookValues } from '../queries/webhooks/webhooks.js';
import { exampleMessage } from './sample/exampleMessage.js';
import { sampleBody } from './sample/sampleCall.js';
import { checkTemplate, type TemplateFindings } from './template/checkTemplate.js';

/** The secret that there is stays unseen; one that is typed takes its place, and an empty one takes it away. */
export type SecretDraft = { readonly at: 'kept' } | { readonly at: 'typed'; readonly text: string };

/** What is filled in of a webhook. */
export interface WebhookDraft {
  readonly url: string;
  readonly triggers: readonly WebhookTrigger[];
  readonly secret: SecretDraft;
  readonly template: string;
}

const noSecret: SecretDraft = { at: 'typed', text: '' };

/** What most want to hear of. */
export const newDraft: WebhookDraft = {
  url: '',
  triggers: ['BOOKING_CREATED', 'BOOKING_RESCHEDULED', 'BOOKING_CANCELLED'],
  secret: noSecret,
  template: '',
};

export const draftOf = ({ url, triggers, secret, template }: Webhook): WebhookDraft => ({
  url,
  triggers,
  secret: secret === '' ? noSecret : { at: 'kept' },
  template,
});

/** What calls would be signed with; empty: they would not be. */
export const secretOf = ({ secret }: WebhookDraft, webhook: Webhook | null): string =>
  secret.at === 'kept' ? (webhook?.secret ?? '') : secret.text;

/** A call goes over the network with all that is known of a booking. To this device it may go in clear. */
function isCallable(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname))
  );
}

function urlFault(url: string, webhook: Webhook | null, all: readonly Webhook[]): Said | null {
  // What the server has taken once is left alone.
  if (url === webhook?.url) return null;
  if (!isCallable(url)) return said('webhooks.notAddress');
  return all.some((other) => other.url === url) ? said('webhooks.taken') : null;
}

/** What is found of the template as it would be filled in for the first of the triggers. */
export function templateFindings({ template, triggers }: WebhookDraft): TemplateFindings {
  const told =
    triggers.map(exampleMessage).find(({ isBare }) => !isBare) ?? exampleMessage('BOOKING_CREATED');
  return checkTemplate(template, sampleBody(template, told).body);
}

export interface DraftFaults {
  readonly url: Said | null;
  readonly triggers: Said | null;
  readonly template: Said | null;
}

/**
 * What has to be mended before it can be sent.
 * @param webhook null: a new one
 * @param all the owner's, among which an address stands once
 */
export const faultsOf = (
  draft: WebhookDraft,
  webhook: Webhook | null,
  all: readonly Webhook[],
): DraftFaults => ({
  url: urlFault(draft.url, webhook, all),
  triggers: draft.triggers.length === 0 ? said('webhooks.noTrigger') : null,
  template: templateFindings(draft).fault,
});

export const isFine = ({ url, triggers, template }: DraftFaults): boolean =>
  url === null && triggers === null && template === null;

/** A new webhook is active. */
export const valuesOf = (draft: WebhookDraft): WebhookValues => ({
  url: draft.url,
  isActive: true,
  triggers: draft.triggers,
  secret: secretOf(draft, null),
  template: draft.template.trim() === '' ? '' : draft.template,
});

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

/** What differs from the webhook as it was read. Somebody else's change of the rest stays. */
export function changesOf(draft: WebhookDraft, webhook: Webhook): Partial<WebhookValues> {
  const { url, triggers, secret, template } = valuesOf(draft);
  return {
    ...(url !== webhook.url && { url }),
    ...(!isSame(triggers, webhook.triggers) && { triggers }),
    ...(draft.secret.at === 'typed' && secret !== webhook.secret && { secret }),
    ...(template !== webhook.template && { template }),
  };
}
