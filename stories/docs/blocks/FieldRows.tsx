import type { DocsField } from '../../../.config/docs/docs.js';
import { Words } from '../../reference/Words.js';
import { groupsOf } from './groupsOf.js';

/** `PanelOptions` is the panel; what is left of `UseBookerOptions` without the atom's name is nothing. */
function titleOf(group: string): string {
  const bare = group
    .replace(/^Use(?=[A-Z])/, '')
    .replace(/(Options|Props)$/, '')
    .replace(/^(Booker|Availability|EventType|Calendar)(?=[A-Z])/, '');
  const words = bare.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words === '' ? 'General' : `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

/** What must be given comes first. */
const inOrder = (fields: readonly DocsField[]) =>
  [...fields].sort((a, b) => Number(b.isRequired) - Number(a.isRequired));

interface Answer {
  /** It is what comes back: nobody has to give it. Default false. */
  isAnswer?: boolean;
}

function FieldRow({ name, type, isRequired, default: fallback, words, isAnswer }: DocsField & Answer) {
  return (
    <tr>
      <th scope="row">
        <code>{name}</code> {isRequired && !isAnswer && <span className="docs-required">required</span>}
      </th>
      <td>
        <code>{type}</code>
        {fallback && (
          <span className="docs-default">
            Default: <Words text={fallback} />
          </span>
        )}
      </td>
      <td>
        <Words text={words} />
      </td>
    </tr>
  );
}

interface FieldRowsProps extends Answer {
  /** What a screen reader calls the table. */
  label: string;
  fields: readonly DocsField[];
  /** A heading for each interface that they come from. Default: as soon as there are many. */
  hasGroups?: boolean;
}

/** Fields with their types, defaults and words, all of which the compiler has read. */
export function FieldRows({
  label,
  fields,
  isAnswer = false,
  hasGroups = fields.length > 24,
}: FieldRowsProps) {
  const groups = hasGroups ? groupsOf(fields, ({ group }) => group) : [['', inOrder(fields)] as const];
  return (
    <table className="docs-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col" style={{ width: '25%' }}>
            Name
          </th>
          <th scope="col" style={{ width: '33%' }}>
            Type
          </th>
          <th scope="col">Meaning</th>
        </tr>
      </thead>
      {groups.map(([group, rows]) => (
        <tbody key={group}>
          {hasGroups && (
            <tr className="docs-group">
              <th colSpan={3} scope="rowgroup">
                {titleOf(group)}
              </th>
            </tr>
          )}
          {rows.map((field) => (
            <FieldRow key={field.name} {...field} isAnswer={isAnswer} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
