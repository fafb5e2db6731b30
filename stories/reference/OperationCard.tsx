import type { ReferenceOperation } from '../../.config/readReference.js';
import { FieldTable } from './FieldTable.js';
import { Words } from './Words.js';

const whoMay = {
  public: 'Anybody',
  optional: 'Anybody; with credentials the answer may hold more',
  required: 'Access token, API key, or the OAuth client’s secret',
  client: 'The OAuth client’s secret, from a server',
} as const;

const lists = {
  skip: 'Pages by take and skip; each() iterates',
  offset: 'Pages by limit and offset; each() iterates',
  cursor: 'Pages by cursor; each() iterates',
} as const;

/** What one operation is, takes, answers and refuses. */
export function OperationCard({ operation }: { operation: ReferenceOperation }) {
  const {
    name,
    method,
    path,
    version,
    auth,
    scope,
    role,
    permission,
    paging,
    words,
    fields,
    answer,
    errors,
  } = operation;
  const facts: [term: string, text: string | undefined][] = [
    ['Who', whoMay[auth]],
    ['Role', role && `${role}${permission ? `, or the permission ${permission}` : ''}`],
    ['OAuth scope', scope],
    ['Version', version],
    ['List', paging && lists[paging]],
    ['Answer', answer],
  ];
  return (
    <article className="reference-operation" aria-labelledby={name}>
      <h3 id={name} className="daybook-heading" data-size="m">
        <code>{`client.${name}`}</code>
      </h3>
      <p className="reference-address">
        <span className="reference-method" data-method={method}>
          {method}
        </span>{' '}
        <code>{path}</code>
      </p>
      {operation.isDeprecated && <p className="reference-deprecated">Deprecated</p>}
      {words && (
        <p className="reference-words">
          <Words text={words} />
        </p>
      )}
      <dl className="reference-facts">
        {facts.flatMap(([term, text]) =>
          text
            ? [
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{term === 'Answer' || term === 'OAuth scope' ? <code>{text}</code> : text}</dd>
                </div>,
              ]
            : [],
        )}
        {errors.map(({ status, when }) => (
          <div key={status + when}>
            <dt>{status}</dt>
            <dd>
              <Words text={when} />
            </dd>
          </div>
        ))}
      </dl>
      {fields.length > 0 && <FieldTable operation={name} fields={fields} />}
    </article>
  );
}
