'use client';
import { useState } from 'react';
import type { Call } from '../record/createRecord.js';
import { redactedAddress, redactedBody } from '../record/redact.js';
import { words } from '../words.js';

export interface RequestsTabProps {
  calls: readonly Call[];
  onClear: () => void;
}

/** The newest first; what was sent and answered is shown of the one that is pressed. */
export function RequestsTab({ calls, onClear }: RequestsTabProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  if (calls.length === 0) return <p className="muted">{words.noRequests}</p>;
  return (
    <>
      <div className="bar">
        <button type="button" onClick={onClear}>
          {words.clear}
        </button>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.operation}</th>
            <th scope="col">{words.method}</th>
            <th scope="col">{words.status}</th>
            <th scope="col" className="number">
              {words.time}
            </th>
            <th scope="col" className="number wide">
              {words.tries}
            </th>
            <th scope="col" className="wide">
              {words.requestId}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...calls].reverse().map((call) => (
            <CallRows
              key={call.id}
              call={call}
              isChosen={call.id === chosen}
              onChoose={() => setChosen(call.id === chosen ? null : call.id)}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

const tone = { running: 'muted', done: 'good', failed: 'bad', stopped: 'muted' };

interface CallRowsProps {
  call: Call;
  isChosen: boolean;
  onChoose: () => void;
}

function CallRows({ call, isChosen, onChoose }: CallRowsProps) {
  const last = call.tries.at(-1);
  const ends = call.tries.map(({ status, failure }) => status ?? (failure ? words.failed : words.running));
  return (
    <>
      <tr>
        <td>
          <button type="button" aria-expanded={isChosen} onClick={onChoose}>
            {call.operation ?? words.tokenRequest}
          </button>
        </td>
        <td>{last?.method}</td>
        <td className={tone[call.outcome]}>{ends.join(', ') || words[call.outcome]}</td>
        <td className="number">{last?.ms}</td>
        <td className="number wide">{call.tries.length}</td>
        <td className="wide id">{last?.requestId}</td>
      </tr>
      {isChosen && (
        <tr>
          <td colSpan={6}>
            {last && <p>{redactedAddress(last.url)}</p>}
            {call.error !== null && <p className="bad">{call.error}</p>}
            <h3>{words.sent}</h3>
            <Body text={last?.body ?? null} />
            <h3>{words.answered}</h3>
            <Body text={last?.answer ?? null} />
          </td>
        </tr>
      )}
    </>
  );
}

function Body({ text }: { text: string | null }) {
  return text ? <pre>{redactedBody(text)}</pre> : <p className="muted">{words.nothing}</p>;
}
