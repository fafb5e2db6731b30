import { Words } from '../../reference/Words.js';
import { exportOf } from './docsOf.js';
import { FieldRows } from './FieldRows.js';

interface HookProps {
  /** A hook of `daybook`. */
  of: string;
  /** Its options are the component's props, which stand above already. */
  hasOptions?: boolean;
}

/** A hook: what it is for, what it takes and what it gives. */
export function Hook({ of, hasOptions = false }: HookProps) {
  const { words, signature, takes, gives } = exportOf(of);
  return (
    <div className="sb-unstyled docs-block">
      <p>
        <code>
          {of}
          {signature}
        </code>
      </p>
      <p>
        <Words text={words} />
      </p>
      {hasOptions && takes.length > 0 && <FieldRows label={`What ${of} takes`} fields={takes} />}
      {gives.length > 0 && <FieldRows label={`What ${of} gives`} fields={gives} hasGroups={false} isAnswer />}
    </div>
  );
}
