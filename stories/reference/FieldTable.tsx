import type { ReferenceField } from '../../.config/readReference.js';
import { Words } from './Words.js';

interface FieldTableProps {
  operation: string;
  fields: readonly ReferenceField[];
}

/** What an operation takes. On a narrow page each field is a block of its own. */
export function FieldTable({ operation, fields }: FieldTableProps) {
  return (
    <table className="reference-fields" aria-label={`What ${operation} takes`}>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">In</th>
          <th scope="col">Type</th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, in: place, type, isRequired, words }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              {isRequired ? '' : ' (optional)'}
            </th>
            <td>{place}</td>
            <td>
              <code>{type}</code>
            </td>
            <td>
              <Words text={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
