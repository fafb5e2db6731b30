import { useState, useSyncExternalStore } from 'react';
import type { Happenings } from './happenings.js';
import type { Acts } from './useActs.js';

interface StripProps {
  happenings: Happenings;
  acts: Acts;
  link: string;
  startAgain: () => void;
}

const times: readonly [minutes: number, label: string][] = [
  [1, '1 minute later'],
  [10, '10 minutes later'],
  [24 * 60, 'A day later'],
];

function Steps({ inWords, isFull, playing }: Acts) {
  return (
    <details className="playground-steps">
      <summary>
        {playing
          ? `Doing step ${playing.done + 1} of ${playing.of} again…`
          : `Steps so far: ${inWords.length}`}
      </summary>
      {isFull && <p>A link holds no more than these. Start again for a shorter way there.</p>}
      <ol>
        {inWords.map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place alone
          <li key={index}>{words}</li>
        ))}
      </ol>
    </details>
  );
}

/** What happened, the last first, and the buttons with which a bug report is written. */
export function Strip({ happenings, acts, link, startAgain }: StripProps) {
  const list = useSyncExternalStore(happenings.subscribe, happenings.list);
  const [said, setSaid] = useState('');
  const copy = (text: string, done: string) => {
    const failed = () => setSaid('This browser lets no page copy. The link stands below.');
    navigator.clipboard.writeText(text).then(() => setSaid(done), failed);
  };
  const report = () =>
    [
      link,
      navigator.userAgent,
      ...acts.inWords.map((words, index) => `${index + 1}. ${words}`),
      ...list.map(({ at, kind, text }) => `${at} ${kind} ${text}`),
    ].join('\n');
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
        <span className="playground-gap" />
        {times.map(([minutes, label]) => (
          <button key={label} type="button" onClick={() => acts.passTime(minutes)}>
            {label}
          </button>
        ))}
        <span role="status">{said}</span>
      </div>
      <a className="playground-link" href={link}>
        {link}
      </a>
      <Steps {...acts} />
      <ol className="playground-list">
        {list.toReversed().map(({ id, at, kind, text }) => (
          <li key={id} data-kind={kind}>
            <time dateTime={at}>{at.slice(11, 19)}</time> <span>{kind}</span> <code>{text}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}
