import { type ReactNode, useId, useState } from 'react';
import type { Scene } from './Scene.js';
import { canSay, type SceneKey } from './sceneLink.js';

/** Changes the scene. */
export type Change = (changes: Partial<Scene>) => void;

interface ControlProps {
  name: SceneKey;
  label: string;
  scene: Scene;
  change: Change;
}

function Labelled({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="playground-control">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

// SAFETY (of each): the control offers what its rule lets pass, and `canSay` asks the rule about the rest.
const changed = (name: SceneKey, value: string | number) => ({ [name]: value }) as Partial<Scene>;

/** One of several. What a link says beside them is offered, too. */
export function Choice({
  name,
  label,
  scene,
  change,
  options,
}: ControlProps & { options: Readonly<Record<string, string>> }) {
  const value = String(scene[name]);
  const all = Object.hasOwn(options, value) ? options : { ...options, [value]: value };
  return (
    <Labelled label={label}>
      {(id) => (
        <select id={id} value={value} onChange={(event) => change(changed(name, event.target.value))}>
          {Object.entries(all).map(([each, text]) => (
            <option key={each} value={each}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

/** Taken once it can be: what is half written stays in the field. */
export function Text({
  name,
  label,
  scene,
  change,
  placeholder,
  type = 'text',
}: ControlProps & { placeholder?: string; type?: 'text' | 'color' }) {
  const value = String(scene[name]);
  const [draft, setDraft] = useState({ of: value, text: value });
  const text = draft.of === value ? draft.text : value;
  const isRight = canSay(name, text);
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          type={type}
          value={type === 'color' && text === '' ? '#2456c4' : text}
          placeholder={placeholder}
          aria-invalid={!isRight}
          spellCheck={false}
          onChange={(event) => {
            const next = event.target.value;
            const isTaken = canSay(name, next);
            setDraft({ of: isTaken ? next : value, text: next });
            if (isTaken) change(changed(name, next));
          }}
        />
      )}
    </Labelled>
  );
}

interface RangeProps extends ControlProps {
  min: number;
  max: number;
  step: number;
  unit: string;
  /** What lies one step beyond the end, and is written 0. */
  beyond?: string;
}

export function Range({ name, label, scene, change, min, max, step, unit, beyond }: RangeProps) {
  const value = Number(scene[name]);
  const end = beyond === undefined ? max : max + step;
  const isBeyond = beyond !== undefined && value === 0;
  const said = isBeyond ? beyond : `${value} ${unit}`;
  return (
    <Labelled label={`${label}: ${said}`}>
      {(id) => (
        <input
          id={id}
          type="range"
          {...{ min, max: end, step }}
          value={isBeyond ? end : value}
          aria-valuetext={said}
          onChange={({ target }) => {
            const next = Number(target.value);
            change(changed(name, next > max ? 0 : next));
          }}
        />
      )}
    </Labelled>
  );
}
