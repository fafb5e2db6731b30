'use client';
import { useState } from 'react';
import type { Turn } from '../record/createRecord.js';
import { redactedJson } from '../record/redact.js';
import { clockTime, words } from '../words.js';

/** Machines tell where they are by `step`, as text or as an object with `at`. */
function stepOf(state: object): string {
  if (!('step' in state)) return '';
  const { step } = state;
  if (typeof step === 'string') return step;
  return typeof step === 'object' && step !== null && 'at' in step ? String(step.at) : '';
}

/** Each machine with its state now, and how it came there, the newest turn first. */
export function MachinesTab({ turns }: { turns: readonly Turn[] }) {
  const [chosen, setChosen] = useState<number | null>(null);
  if (turns.length === 0) return <p className="muted">{words.noTurns}</p>;
  const machines = [...new Set(turns.map(({ machine }) => machine))];
  return machines.map((machine) => {
    const own = turns.filter((turn) => turn.machine === machine).reverse();
    const [newest] = own;
    return (
      <section key={machine} aria-label={machine}>
        <h3>
          {machine} <span className="good">{newest && stepOf(newest.state)}</span>
        </h3>
        {newest && (
          <details>
            <summary>{words.stateNow}</summary>
            <pre>{redactedJson(newest.state)}</pre>
          </details>
        )}
        <table>
          <thead>
            <tr>
              <th scope="col">{words.clock}</th>
              <th scope="col">{words.event}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((turn) => (
              <tr key={turn.id}>
                <td className="muted">{clockTime(turn.at)}</td>
                <td>
                  <button
                    type="button"
                    aria-expanded={chosen === turn.id}
                    onClick={() => setChosen(chosen === turn.id ? null : turn.id)}
                  >
                    {turn.event?.type ?? words.state}
                  </button>
                  {chosen === turn.id && <pre>{redactedJson(turn.event ?? turn.state)}</pre>}
                </td>
                <td>{stepOf(turn.state)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    );
  });
}
