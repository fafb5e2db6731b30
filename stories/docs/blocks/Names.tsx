import type { DocsExport, DocsKind } from '../../../.config/docs/docs.js';
import { Words } from '../../reference/Words.js';
import { exportsOf } from './docsOf.js';
import { FieldRows } from './FieldRows.js';

interface NamesProps {
  entry: string;
  /** Default: all but types. */
  kinds?: readonly DocsKind[];
  /** A pattern that the name fits. */
  like?: string;
}

/** What an entry exports, with its words, what it takes, and what it throws. */
export function Names({
  entry,
  kinds = ['component', 'hook', 'function', 'class', 'value'],
  like = '',
}: NamesProps) {
  const shown = exportsOf(entry).filter(
    ({ name, kind }) => kinds.includes(kind) && new RegExp(like).test(name),
  );
  if (shown.length === 0) throw new Error(`${entry} has nothing like ${like}: the page is out of date.`);
  return (
    <div className="sb-unstyled docs-block">
      {shown.map((one) => (
        <Name key={one.name} {...one} />
      ))}
    </div>
  );
}

function Name({ name, kind, words, signature, takes, gives, throws }: DocsExport) {
  const isCalled = kind === 'function' || kind === 'hook';
  return (
    <section className="docs-name" aria-label={name} id={name}>
      <p>
        <code>
          <strong>{name}</strong>
        </code>
        {isCalled && <code className="docs-signature">{signature}</code>}
      </p>
      <p>
        <Words text={words} />
      </p>
      {throws.map((each) => (
        <p key={each} className="docs-muted">
          Throws <Words text={each} />
        </p>
      ))}
      {isCalled && takes.length > 0 && (
        <details>
          <summary>What {name} takes</summary>
          <FieldRows label={`What ${name} takes`} fields={takes} />
        </details>
      )}
      {isCalled && gives.length > 0 && (
        <details>
          <summary>What {name} gives</summary>
          <FieldRows label={`What ${name} gives`} fields={gives} hasGroups={false} isAnswer />
        </details>
      )}
    </section>
  );
}
