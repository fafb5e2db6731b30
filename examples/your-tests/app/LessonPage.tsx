import { Booker } from 'daybook';
import { useState } from 'react';

const instruments = { piano: 'Piano', cello: 'Cello' } as const;
type Instrument = keyof typeof instruments;

/** What is ours and wants tests: which lesson is booked, and what we say once it is. */
export function LessonPage() {
  const [instrument, setInstrument] = useState<Instrument>('piano');
  const [thanks, setThanks] = useState('');
  return (
    <main>
      <h1>A first lesson</h1>
      <label>
        Instrument{' '}
        <select
          value={instrument}
          onChange={({ target }) => setInstrument(target.value === 'cello' ? 'cello' : 'piano')}
        >
          {Object.entries(instruments).map(([slug, name]) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p role="status">{thanks}</p>
      <Booker
        username="ada"
        eventSlug={`${instrument}-lesson`}
        onCreateBookingSuccess={({ attendees: [pupil] }) =>
          setThanks(`${pupil?.name} has a ${instruments[instrument]} lesson. Bring nothing but curiosity.`)
        }
      />
    </main>
  );
}
