import { fillTemplate } from '../template/fillTemplate.js';
import type { ExampleMessage } from './exampleMessage.js';

/** The only version of the payload that there is; the API answers none. */
export const payloadVersion = '2021-10-20';
export const versionHeader = 'X-Cal-Webhook-Version';
export const signatureHeader = 'X-Cal-Signature-256';
/** What stands in the signature's place where there is no secret. */
export const noSecret = 'no-secret-provided';

export interface SampleBody {
  /** Exactly what is signed. */
  readonly body: string;
  readonly contentType: string;
}

/** The body of a call. A template that is JSON once it is filled in is written anew; another is sent as a form. */
export function sampleBody(
  template: string,
  { triggerEvent, createdAt, ...message }: ExampleMessage,
): SampleBody {
  const { payload, isBare } = message;
  const asJson = (value: unknown) => ({ body: JSON.stringify(value), contentType: 'application/json' });
  if (isBare) return asJson({ triggerEvent, ...payload });
  if (template.trim() === '') return asJson({ triggerEvent, createdAt, payload });
  const filled = fillTemplate(template, { triggerEvent, createdAt, ...payload });
  try {
    return asJson(JSON.parse(filled));
  } catch {
    return { body: filled, contentType: 'application/x-www-form-urlencoded' };
  }
}

/** In single quotes, as a POSIX shell takes a text as it is. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

export interface SampleCall extends SampleBody {
  readonly url: string;
  readonly signature: string;
}

export const headersOf = ({
  contentType,
  signature,
}: Omit<SampleCall, 'url' | 'body'>): readonly string[] => [
  `Content-Type: ${contentType}`,
  `${signatureHeader}: ${signature}`,
  `${versionHeader}: ${payloadVersion}`,
];

/** The call as a line for a shell. */
export const curlOf = ({ url, body, ...rest }: SampleCall): string =>
  [
    `curl -X POST ${quoted(url)}`,
    ...headersOf(rest).map((header) => `-H ${quoted(header)}`),
    `--data-raw ${quoted(body)}`,
  ].join(' \\\n  ');
