import type { Decorator, StoryContext } from '@storybook/react-vite';
import { type Appearance, CalProvider } from 'daybook';
import { createSandbox, type Sandbox, type SandboxOptions } from 'daybook/sandbox';
import type { ReactNode } from 'react';
import { askEverything } from '../test/support/everyField.js';
import type { Preparation } from './host.js';
import { looks, themes } from './playground/sceneChoices.js';

/** A Wednesday morning on which nothing moves: the same story paints the same picture every day. */
export const NOW = '2026-11-04T09:12:00Z';

/** Longer than anybody looks at a story that waits. */
export const FOREVER_MS = 600_000;

/** What a story may say about its world, under `parameters.scenario`. */
export interface Scenario extends Pick<SandboxOptions, 'now' | 'faults' | 'world'> {
  /** What each event type says of itself beside what the sandbox knows, as a newer server may. */
  eventTypeFacts?: Readonly<Record<string, unknown>>;
  /** What was done before. */
  prepare?: Preparation;
  /** The sandbox's demo user looks at it; else nobody who is known. */
  isSignedIn?: boolean;
  /** BCP 47. Default: the toolbar's, which begins with `en-GB`. */
  language?: string;
  /** A finished theme, by its name in `daybook/themes`. Default: the toolbar's, which begins with none. */
  look?: string;
  /** Width of the embed in pixels. Default: as wide as the page. */
  widthPx?: number;
}

const scenarioOf = (parameters: { scenario?: Scenario }): Scenario => parameters.scenario ?? {};

/** Gives each story a server of its own, and the uid of the booking that it was prepared with. */
export const loadSandbox = async ({ parameters }: Pick<StoryContext, 'parameters'>) => {
  const { now = NOW, faults = [], world, eventTypeFacts, prepare } = scenarioOf(parameters);
  const sandbox = createSandbox({ now, world });
  const uid = await prepare?.(sandbox);
  for (const fault of faults) sandbox.fault(fault);
  return { sandbox: eventTypeFacts ? withFacts(sandbox, eventTypeFacts) : sandbox, uid };
};

/** The same server, whose lists of event types say more. */
const withFacts = (sandbox: Sandbox, facts: Readonly<Record<string, unknown>>): Sandbox => ({
  ...sandbox,
  fetch: async (input, init) => {
    const answer = await sandbox.fetch(input, init);
    const { pathname } = new URL(input instanceof Request ? input.url : String(input), 'https://any.example');
    if (!pathname.endsWith('/event-types')) return answer;
    const body: { data: object[] } = await answer.json();
    return Response.json({ ...body, data: body.data.map((each) => ({ ...each, ...facts })) });
  },
});

/** The same, with forms that ask every kind of question. */
export const loadEveryField = async (context: Pick<StoryContext, 'parameters'>) => {
  const loaded = await loadSandbox(context);
  await askEverything(loaded.sandbox);
  return loaded;
};

/** Puts a story under a provider that speaks with the story's sandbox and lives by its clock. */
export const onSandbox: Decorator = (Story, { loaded, globals, parameters }) => {
  const { language, widthPx, isSignedIn, look = globals.look } = scenarioOf(parameters);
  return (
    <Embed
      sandbox={loaded.sandbox}
      isSignedIn={isSignedIn}
      language={language ?? globals.language}
      widthPx={widthPx}
      direction={globals.direction === 'auto' ? undefined : globals.direction}
      appearance={{ ...themes[globals.theme], ...looks[look] }}
    >
      <Story />
    </Embed>
  );
};

export interface EmbedProps {
  sandbox: Sandbox;
  isSignedIn?: boolean;
  language?: string;
  widthPx?: number;
  direction?: 'ltr' | 'rtl';
  appearance: Appearance;
  children: ReactNode;
}

/** A card on a host's page, as an integrator would put it there. */
export function Embed(props: EmbedProps) {
  const { sandbox, isSignedIn, language = 'en-GB', widthPx, direction, appearance, children } = props;
  const { accessToken } = sandbox.demo.user;
  return (
    <div
      style={{
        justifySelf: widthPx === undefined ? 'stretch' : 'start',
        inlineSize: widthPx,
        border: '1px solid var(--daybook--border)',
        borderRadius: 12,
        overflow: 'hidden',
      }}
    >
      <CalProvider
        clientId={sandbox.demo.clientId}
        options={{ apiUrl: sandbox.demo.apiUrl, readingDirection: direction }}
        language={language}
        appearance={appearance}
        {...(isSignedIn && { accessToken, getAccessToken: async () => accessToken })}
        timeoutMs={FOREVER_MS}
        fetch={sandbox.fetch}
        now={sandbox.now}
      >
        {children}
      </CalProvider>
    </div>
  );
}
