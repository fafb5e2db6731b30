import { Words } from '../../reference/Words.js';
import { exportOf } from './docsOf.js';

/** The components under a component's name. */
export function Parts({ of }: { of: string }) {
  return (
    <div className="sb-unstyled docs-block">
      <table className="docs-table" aria-label={`Parts of ${of}`}>
        <thead>
          <tr>
            <th scope="col" style={{ width: '36%' }}>
              Part
            </th>
            <th scope="col">What it shows</th>
          </tr>
        </thead>
        <tbody>
          {exportOf(of).parts.map(({ name, words }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <Words text={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
