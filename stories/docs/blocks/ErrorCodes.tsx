import { docs } from 'virtual:daybook-docs';
import type { DocsError } from '../../../.config/docs/docs.js';
import { Words } from '../../reference/Words.js';
import { exportsOf } from './docsOf.js';

const classOf: Readonly<Record<string, string>> = {
  config: 'CalConfigError',
  network: 'CalNetworkError',
  api: 'CalApiError',
  auth: 'CalAuthError',
  contract: 'CalContractError',
  webhook: 'CalWebhookError',
};

/** Every code of a kind: when it comes, and what the message says and advises. */
export function ErrorCodes({ kind }: { kind: string }) {
  const errors = docs.errors.filter((error) => error.kind === kind);
  const name = classOf[kind];
  if (errors.length === 0 || !name) throw new Error(`There is no kind of errors called ${kind}.`);
  const entry = kind === 'webhook' ? 'daybook/server' : 'daybook';
  const words = exportsOf(entry).find((one) => one.name === name)?.words ?? '';
  return (
    <div className="sb-unstyled docs-block">
      <p>
        <code>{name}</code>, <code>kind: &#39;{kind}&#39;</code>. <Words text={words} />
      </p>
      <table className="docs-table" aria-label={`Codes of ${name}`}>
        <thead>
          <tr>
            <th scope="col" style={{ width: '28%' }}>
              Code
            </th>
            <th scope="col" style={{ width: '28%' }}>
              When
            </th>
            <th scope="col">What the message says, and what to do</th>
          </tr>
        </thead>
        <tbody>
          {errors.map((error) => (
            <ErrorRow key={error.code} {...error} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** After `Cal:` a message begins small, as names in code do everywhere. */
const capital = (text: string) =>
  /^[a-z]+[A-Z]/.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);

/** Of many places that throw the same, as many as teach something. */
const mostMessages = 2;

function ErrorRow({ code, when, messages }: DocsError) {
  const said = [
    ...new Set(
      messages.map(({ what, why, todo }) =>
        [capital(what), why, todo].filter(Boolean).join(' ').replaceAll('….', '…'),
      ),
    ),
  ];
  return (
    <tr>
      <th scope="row">
        <code>{code}</code>
      </th>
      <td>
        <Words text={when} />
      </td>
      <td>
        {said.slice(0, mostMessages).map((text) => (
          <p key={text}>
            <Words text={text} />
          </p>
        ))}
        {said.length === 0 && <span className="docs-muted">Told by the answer itself.</span>}
      </td>
    </tr>
  );
}
