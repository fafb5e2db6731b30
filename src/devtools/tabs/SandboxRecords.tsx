'use client';
import type { Sandbox } from '../../sandbox/createSandbox.js';
import { moment, words } from '../words.js';

export interface SandboxHeld {
  readonly mails: Awaited<ReturnType<Sandbox['outbox']>>;
  readonly bookings: Awaited<ReturnType<Sandbox['store']['bookings']['all']>>;
}

const MOST = 20;
const newest = <Item,>(items: readonly Item[]) => [...items].reverse().slice(0, MOST);

/** The newest mails and bookings. */
export function SandboxRecords({ held: { mails, bookings } }: { held: SandboxHeld }) {
  return (
    <>
      <h3>
        {words.mails} <span className="muted">{mails.length}</span>
      </h3>
      <ul>
        {newest(mails).map(({ id, to, subject, text }) => (
          <li key={id}>
            <details>
              <summary>
                {subject || text} <span className="muted">{to}</span>
              </summary>
              <pre>{text}</pre>
            </details>
          </li>
        ))}
      </ul>
      <h3>
        {words.bookings} <span className="muted">{bookings.length}</span>
      </h3>
      <ul>
        {newest(bookings).map(({ uid, title, start, status }) => (
          <li key={uid}>
            {moment(start)} {title}{' '}
            <span className="muted">
              {status} {uid}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
