import { docs } from 'virtual:daybook-docs';
import { groupsOf } from './groupsOf.js';

interface ClaimsProps {
  /** A pattern that the tests' paths fit. */
  like: string;
}

/** What tests in a real Chromium claim about keys, focus, axe and screen readers, in their own words. */
export function Claims({ like }: ClaimsProps) {
  const files = groupsOf(
    docs.claims.filter(({ file }) => new RegExp(like).test(file)),
    ({ file }) => file,
  );
  if (files.length === 0) throw new Error(`No test like ${like} says anything: the page is out of date.`);
  return (
    <div className="sb-unstyled docs-block">
      <details>
        <summary>
          What the tests claim, in their own words ({files.flatMap(([, claims]) => claims).length})
        </summary>
        {files.map(([file, claims]) => (
          <section key={file} aria-label={file}>
            <p className="docs-muted" style={{ marginBlock: '12px 4px' }}>
              <code>{file}</code>
            </p>
            <ul>
              {claims.map(({ claim }) => (
                <li key={claim}>{claim}</li>
              ))}
            </ul>
          </section>
        ))}
      </details>
    </div>
  );
}
