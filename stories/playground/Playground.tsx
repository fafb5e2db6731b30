import { Booker, type BookerProps } from 'daybook';
import { createSandbox } from 'daybook/sandbox';
import { useMemo } from 'react';
import { Embed, NOW } from '../scenarios.js';
import { faults, zones } from './choices.js';

export interface PlaygroundProps {
  /** `<host> <event type>` */
  event: string;
  /** BCP 47 */
  language: string;
  /** A name of `zones`. */
  zone: string;
  view: NonNullable<BookerProps['view']>;
  theme: 'light' | 'dark' | 'system';
  /** CSS colour; absent: the theme's own. */
  accent?: string;
  widthPx: number;
  /** How long each answer takes, in milliseconds. */
  latencyMs: number;
  /** A name of `faults`. */
  fault: string;
}

/** A Booker whose world is made anew whenever a control that the world depends on moves. */
export function Playground({
  event,
  language,
  zone,
  view,
  theme,
  accent,
  widthPx,
  latencyMs,
  fault,
}: PlaygroundProps) {
  const [username = '', eventSlug = ''] = event.split(' ');
  const sandbox = useMemo(
    () => createSandbox({ now: NOW, faults: [{ name: 'slow', ms: latencyMs }, ...(faults[fault] ?? [])] }),
    [latencyMs, fault],
  );
  return (
    <Embed
      key={`${latencyMs} ${fault}`}
      sandbox={sandbox}
      language={language}
      widthPx={widthPx}
      appearance={{ theme, variables: accent ? { accent } : {} }}
    >
      <Booker
        key={`${event} ${zone} ${view}`}
        username={username}
        eventSlug={eventSlug}
        timeZone={zones[zone]}
        view={view}
      />
    </Embed>
  );
}
