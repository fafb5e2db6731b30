import { useState, useSyncExternalStore } from 'react';
import type { Happenings } from './happenings.js';

interface StripProps {
  happenings: Happenings;
  link: string;
  startAgain: () => void;
}

/** What happened, the last first, and the buttons with which a bug report is written. */
export function Strip({ happenings, link, startAgain }: StripProps) {
  const list = useSyncExternalStore(happenings.subscribe, happenings.list);
  const [said, setSaid] = useState('');
  const copy = (text: string, done: string) => {
    const failed = () => setSaid('This browser lets no page copy. The link stands below.');
    navigator.clipboard.writeText(text).then(() => setSaid(done), failed);
  };
  const report = () =>
    [link, navigator.userAgent, ...list.map(({ at, kind, text }) => `${at} ${kind} ${text}`)].join('\n');
  return (
    <section className="playground-strip" aria-label="What happens">
      <div className="playground-buttons">
        <button type="button" onClick={() => copy(link, 'The link is copied.')}>
          Copy link
        </button>
        <button type="button" onClick={() => copy(report(), 'The report is copied.')}>
          Copy report
        </button>
        <button type="button" onClick={startAgain}>
          Start again
        </button>
        <span role="status">{said}</span>
      </div>
      <a className="playground-link" href={link}>
        {link}
      </a>
      <ol className="playground-list">
        {list.toReversed().map(({ id, at, kind, text }) => (
          <li key={id} data-kind={kind}>
            <time dateTime={at}>{at.slice(11, 19)}</time> {kind} <code>{text}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}
