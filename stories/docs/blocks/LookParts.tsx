import { docs } from 'virtual:daybook-docs';

const classOf = (part: string) => `daybook-${part.replace(/[A-Z]/g, '-$&').toLowerCase()}`;

interface LookPartsProps {
  /** A pattern that the part fits. Default: all. */
  like?: string;
}

/** The stable parts, as `appearance.elements` and as CSS know them. */
export function LookParts({ like = '' }: LookPartsProps) {
  const shown = docs.parts.filter((part) => new RegExp(like).test(part));
  if (shown.length === 0) return null;
  return (
    <div className="sb-unstyled docs-block">
      <table className="docs-table" aria-label="Stable parts">
        <thead>
          <tr>
            <th scope="col">
              In <code>appearance.elements</code>
            </th>
            <th scope="col">In CSS</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((part) => (
            <tr key={part}>
              <th scope="row">
                <code>{part}</code>
              </th>
              <td>
                <code>.daybook .{classOf(part)}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
