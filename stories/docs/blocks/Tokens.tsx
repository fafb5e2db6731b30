import { docs } from 'virtual:daybook-docs';
import type { AppearanceVariable } from 'daybook';
import { Words } from '../../reference/Words.js';
import { tokenWords } from './tokenWords.js';

const isColour = (value: string) => /^#[0-9a-f]{3,8}$/i.test(value);

function Value({ value }: { value: string }) {
  return (
    <>
      {isColour(value) && (
        <span className="docs-swatch" ref={(box) => box?.style.setProperty('background', value)} />
      )}
      <code>{value}</code>
    </>
  );
}

interface TokensProps {
  /** Only these. */
  only?: readonly AppearanceVariable[];
}

/** Tokens that a host may set, with the defaults that the stylesheet has. */
export function Tokens({ only }: TokensProps) {
  // SAFETY: the sheet and the type name the same tokens, which a test of the styles holds together.
  const names: readonly string[] | undefined = only;
  const shown = docs.tokens.filter(({ name }) => !names || names.includes(name));
  return (
    <div className="sb-unstyled docs-block">
      <table className="docs-table" aria-label="Tokens">
        <thead>
          <tr>
            <th scope="col" style={{ width: '20%' }}>
              Token
            </th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
            <th scope="col" style={{ width: '30%' }}>
              What it is for
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ name, light, dark }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <Value value={light} />
              </td>
              <td>
                {dark === light ? <span className="docs-muted">the same</span> : <Value value={dark} />}
              </td>
              <td>
                <Words text={tokenWords.get(name) ?? ''} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
