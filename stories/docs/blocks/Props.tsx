import { exportOf } from './docsOf.js';
import { FieldRows } from './FieldRows.js';

interface PropsProps {
  /** A component of `daybook`, or a type of props. */
  of: string;
  entry?: string;
}

const isCallback = ({ name, type }: { name: string; type: string }) =>
  /^on[A-Z]/.test(name) && type.includes('=>');

/** A component's props, as its types have them: what it is given, then what it tells your page. */
export function Props({ of, entry }: PropsProps) {
  const { takes } = exportOf(of, entry);
  const callbacks = takes.filter(isCallback);
  const given = takes.filter((field) => !isCallback(field));
  return (
    <div className="sb-unstyled docs-block">
      <FieldRows label={`Props of ${of}`} fields={given} />
      {callbacks.length > 0 && (
        <>
          <p style={{ marginBlockStart: 24 }}>
            <strong>What your page is told.</strong>{' '}
            <span className="docs-muted">The type says what comes along.</span>
          </p>
          <FieldRows label={`Callbacks of ${of}`} fields={callbacks} hasGroups={false} />
        </>
      )}
    </div>
  );
}
