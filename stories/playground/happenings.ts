/** One thing that happened, as a bug report tells it. */
export interface Happening {
  readonly id: number;
  /** ISO 8601, by the sandbox's clock. */
  readonly at: string;
  readonly kind: 'request' | 'callback' | 'error';
  readonly text: string;
}

const MOST = 60;

/** What happened last, for a strip that listens. */
export interface Happenings {
  readonly list: () => readonly Happening[];
  readonly subscribe: (listener: () => void) => () => void;
  note(happening: Omit<Happening, 'id'>): void;
  clear(): void;
}

export function createHappenings(): Happenings {
  let noted: readonly Happening[] = [];
  let next = 1;
  const listeners = new Set<() => void>();
  const change = (list: readonly Happening[]) => {
    noted = list;
    for (const listener of listeners) listener();
  };
  return {
    list: () => noted,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    note: (happening) => {
      change([...noted.slice(1 - MOST), { ...happening, id: next }]);
      next += 1;
    },
    clear: () => change([]),
  };
}

/** What a callback was told, short enough for a line. Errors say their code. */
export function inShort(value: unknown): string {
  if (value === undefined) return '';
  const text = value instanceof Error ? `${value.name}: ${value.message}` : JSON.stringify(value);
  if (text === undefined) return String(value);
  return text.length > 240 ? `${text.slice(0, 239)}…` : text;
}
