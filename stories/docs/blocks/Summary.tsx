import { Words } from '../../reference/Words.js';
import { exportOf } from './docsOf.js';

/** What an export is for, in the words that an editor shows on hover. */
export function Summary({ of, entry }: { of: string; entry?: string }) {
  return (
    <div className="sb-unstyled docs-block docs-lead">
      <Words text={exportOf(of, entry).words} />
    </div>
  );
}
