import { Booker } from 'daybook';
import { useState } from 'react';
import { Choice } from './Choice.tsx';
import { lookNames, looks, schemes } from './looks.ts';

/** What the address says, so that a look can be linked to. */
function asked<Name extends string>(key: string, names: readonly Name[], usual: Name): Name {
  const said = new URLSearchParams(location.search).get(key);
  return names.find((name) => name === said) ?? usual;
}

function keep(key: string, value: string) {
  const search = new URLSearchParams(location.search);
  search.set(key, value);
  history.replaceState(null, '', `?${search}`);
}

/** One Booker, and the choice of whose it looks like. */
export function Looks() {
  const [look, setLook] = useState(() => asked('look', lookNames, 'clinical'));
  const [scheme, setScheme] = useState(() => asked('scheme', schemes, 'light'));

  return (
    <div className="page" data-scheme={scheme}>
      <header className="choices">
        <h1>One booking page, four companies</h1>
        <Choice
          name="Look"
          values={lookNames}
          value={look}
          choose={(next) => {
            setLook(next);
            keep('look', next);
          }}
        />
        <Choice
          name="Scheme"
          values={schemes}
          value={scheme}
          choose={(next) => {
            setScheme(next);
            keep('scheme', next);
          }}
        />
      </header>
      <main className={look}>
        <Booker
          username="hannah"
          eventSlug="initial-assessment"
          appearance={{ ...looks[look], theme: scheme }}
        />
      </main>
    </div>
  );
}
