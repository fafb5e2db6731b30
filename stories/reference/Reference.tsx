import { reference } from 'virtual:daybook-reference';
import { useId, useState } from 'react';
import { EmptyState } from '../../src/ui/feedback/EmptyState.js';
import { Field } from '../../src/ui/form/Field.js';
import { TextInput } from '../../src/ui/form/TextInput.js';
import { type Family, familiesOf, search } from './families.js';
import { OperationCard } from './OperationCard.js';
import './reference.css';

interface ReferenceProps {
  /** The family to begin with. */
  family: string;
}

/** The families that hold an operation of the search; chosen one after another, as all of them are many. */
export function Reference({ family }: ReferenceProps) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(family);
  const headingId = useId();
  const found = search(reference, text);
  const families = familiesOf(found);
  const shown = families.find(({ name }) => name === chosen) ?? families[0];
  return (
    <div className="reference">
      <header className="reference-head">
        <h1 className="daybook-heading" data-size="xl">
          The API, operation by operation
        </h1>
        <p className="daybook-text" data-tone="muted">
          {reference.length} operations of the Cal.com API v2, from the table that the client, its types and
          the sandbox are made from.
        </p>
        <Field label="Search" hint="A name, an address, or what it does">
          <TextInput type="search" value={text} onValueChange={setText} />
        </Field>
        <p role="status" className="daybook-text" data-size="s" data-tone="muted">
          {text === '' ? '' : `${found.length} found`}
        </p>
      </header>
      <FamilyList families={families} shown={shown?.name} onChoose={setChosen} />
      <main className="reference-main" aria-labelledby={headingId}>
        <h2 id={headingId} className="daybook-heading">
          {shown?.name ?? 'Nothing found'}
        </h2>
        {shown?.operations.map((operation) => (
          <OperationCard key={operation.name} operation={operation} />
        ))}
        {!shown && (
          <EmptyState icon="info" title="No operation has all of these words">
            Search for fewer, or for a part of the address.
          </EmptyState>
        )}
      </main>
    </div>
  );
}

interface FamilyListProps {
  families: readonly Family[];
  shown: string | undefined;
  onChoose: (name: string) => void;
}

function FamilyList({ families, shown, onChoose }: FamilyListProps) {
  return (
    <nav className="reference-families" aria-label="Families">
      <ul>
        {families.map(({ name, operations }) => (
          <li key={name}>
            <button type="button" aria-current={name === shown || undefined} onClick={() => onChoose(name)}>
              <span>{name.replaceAll('.', '.\u200b')}</span>
              <span className="reference-count">{operations.length}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
