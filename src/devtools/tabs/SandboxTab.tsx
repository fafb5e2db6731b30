'use client';
import { useCallback, useEffect, useState } from 'react';
import type { Sandbox } from '../../sandbox/createSandbox.js';
import type { Fault } from '../../sandbox/faults.js';
import { moment, words } from '../words.js';
import { type SandboxHeld, SandboxRecords } from './SandboxRecords.js';

const steps = [
  ['+15 min', { minutes: 15 }],
  ['+1 h', { minutes: 60 }],
  ['+1 d', { days: 1 }],
  ['+7 d', { days: 7 }],
] as const;

/** Those that need no more words than their names. */
const faults: readonly Fault[] = [
  { name: 'outage' },
  { name: 'slow', ms: 3000 },
  { name: 'rate-limited' },
  { name: 'html' },
  { name: 'expired-token' },
  { name: 'slot-stolen' },
  { name: 'lost-answer', operation: 'bookings.create', acted: true },
  { name: 'calendar-down' },
];

/** The sandbox in this page: its clock, what goes wrong on purpose, and what it holds. `seen` grows with what the page does. */
export function SandboxTab({ sandbox, seen }: { sandbox: Sandbox; seen: object }) {
  const [held, setHeld] = useState<SandboxHeld | null>(null);
  const look = useCallback(async () => {
    const [mails, bookings] = await Promise.all([sandbox.outbox(), sandbox.store.bookings.all()]);
    setHeld({ mails, bookings });
  }, [sandbox]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever was asked of it may have changed what it holds
  useEffect(() => void look(), [look, seen]);
  const done = (act: () => unknown) => () => {
    act();
    void look();
  };
  const armed = sandbox.faults.map(({ name }) => name);
  return (
    <>
      <h3>
        {words.clock} <span className="muted">{moment(sandbox.now())}</span>
      </h3>
      <div className="bar">
        <span className="muted">{words.moveBy}</span>
        {steps.map(([text, step]) => (
          <button key={text} type="button" onClick={done(() => sandbox.advance(step))}>
            {text}
          </button>
        ))}
        <button type="button" onClick={() => void look()}>
          {words.refresh}
        </button>
      </div>
      <h3>{words.faults}</h3>
      <div className="bar">
        {faults.map((fault) => (
          <button key={fault.name} type="button" onClick={done(() => sandbox.fault(fault))}>
            {fault.name}
          </button>
        ))}
      </div>
      <div className="bar" role="status">
        <span className={armed.length === 0 ? 'muted' : 'bad'}>
          {armed.length === 0 ? words.noFaults : `${words.armed}: ${armed.join(', ')}`}
        </span>
        {armed.length > 0 && (
          <button type="button" onClick={done(() => sandbox.clearFaults())}>
            {words.disarm}
          </button>
        )}
      </div>
      {held && <SandboxRecords held={held} />}
    </>
  );
}
