import { operations } from 'daybook/client';
import type { ReactNode } from 'react';
import { atomCallbacks } from './atomCallbacks.js';
import { type Change, Choice, Range, Text } from './Control.js';
import { faultKinds } from './faultKinds.js';
import type { Scene } from './Scene.js';
import { locales, looks, themes, worlds, zones } from './sceneChoices.js';

const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

const atoms = named(Object.keys(atomCallbacks).sort());
const everywhere = { '': 'everywhere', ...named(Object.keys(operations)) };
const languages = new Intl.DisplayNames('en', { type: 'language' });
const spoken = Object.fromEntries(locales.map((tag) => [tag, `${tag}, ${languages.of(tag) ?? tag}`]));

interface ControlsProps {
  scene: Scene;
  change: Change;
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="playground-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Trouble({ scene, change }: ControlsProps) {
  const kind = scene.fault === 'none' ? undefined : faultKinds[scene.fault];
  const detail = kind?.detail;
  const all = { scene, change };
  // What another fault was told means nothing to this one.
  const begin: Change = (changes) => change({ operation: '', times: 0, detail: '', ...changes });
  return (
    <Group title="Trouble">
      <Choice
        name="fault"
        label="Fault"
        scene={scene}
        change={begin}
        options={named(['none', ...Object.keys(faultKinds)])}
      />
      {kind && kind.operation !== 'none' && (
        <Choice
          {...all}
          name="operation"
          label="Operation"
          options={
            kind.operation === 'needed' ? { ...everywhere, '': 'bookings.create, as usual' } : everywhere
          }
        />
      )}
      {detail?.choices && (
        <Choice
          {...all}
          name="detail"
          label={detail.label}
          options={{ '': `${detail.usual} (usual)`, ...named(detail.choices) }}
        />
      )}
      {detail && !detail.choices && (
        <Text {...all} name="detail" label={detail.label} placeholder={detail.usual} />
      )}
      {kind?.isCounted && (
        <Range {...all} name="times" label="How often (0: as usual)" min={0} max={20} step={1} unit="times" />
      )}
      <Range {...all} name="latency" label="Each answer takes" min={0} max={5000} step={100} unit="ms" />
    </Group>
  );
}

/** Everything that can be set, each under its name. */
export function Controls({ scene, change, reset }: ControlsProps & { reset: () => void }) {
  const all = { scene, change };
  return (
    <>
      <Group title="What">
        <Choice {...all} name="atom" label="Atom" options={atoms} />
        <Choice
          {...all}
          name="world"
          label="World"
          change={({ world = scene.world }) => change({ world, event: worlds[world][0] })}
          options={named(Object.keys(worlds))}
        />
        <Choice {...all} name="event" label="Host and event type" options={named(worlds[scene.world])} />
        <Choice
          {...all}
          name="signedIn"
          label="Signed in"
          options={{ usual: 'as that atom needs', yes: 'yes, as that host', no: 'no' }}
        />
      </Group>
      <Trouble {...all} />
      <Group title="When and where">
        <Text {...all} name="now" label="Date and time in UTC" placeholder="2026-11-04T09:12Z" />
        <Choice {...all} name="clock" label="Clock" options={{ still: 'stands still', runs: 'runs' }} />
        <Choice {...all} name="zone" label="Zone" options={{ '': 'the device’s', ...named(zones) }} />
        <Choice {...all} name="locale" label="Language" options={spoken} />
        <Choice
          {...all}
          name="direction"
          label="Direction"
          options={{ auto: 'the language’s', ltr: 'left to right', rtl: 'right to left' }}
        />
      </Group>
      <Group title="Looks">
        <Choice {...all} name="theme" label="Theme" options={named(Object.keys(themes))} />
        <Choice {...all} name="look" label="Finished theme" options={named(Object.keys(looks))} />
        <Text {...all} name="accent" label="Accent" placeholder="#0a7d55" />
        <Text {...all} name="tokens" label="Other tokens" placeholder="radius: 0; font: serif" />
        <Range
          {...all}
          name="width"
          label="Width"
          min={280}
          max={1280}
          step={5}
          unit="px"
          beyond="all there is"
        />
        <Range {...all} name="text" label="Root font" min={8} max={32} step={1} unit="px" />
        <Choice
          {...all}
          name="motion"
          label="Motion"
          options={{ device: 'the device’s', reduced: 'reduced', full: 'not reduced' }}
        />
      </Group>
      <button type="button" className="playground-reset" onClick={reset}>
        Reset all
      </button>
    </>
  );
}
