import { createSandbox, type Sandbox, type SandboxOptions } from 'daybook/sandbox';
import type { ReactNode } from 'react';
import type { Hands } from './handsIn.js';

/** Something that an atom shows, in any language: it is opened in English. */
export interface AtomSight {
  readonly sight: string;
  readonly world?: SandboxOptions;
  /** A host, signed in, looks at it; else a visitor. */
  readonly isHosts?: boolean;
  /** What is there before, and then the atom. */
  show(sandbox: Sandbox): Promise<ReactNode> | ReactNode;
  /** A selector of what shows that it is there. */
  readonly until: string;
  /** What is done with it, by words in English, and what is awaited then. */
  act?(hands: Hands): Promise<unknown>;
}

const now = '2026-11-09T09:00:00Z';

/** A server of its own for it, at whose clock Monday 9 November 2026, 09:00 in London has come. */
export const sandboxOf = ({ world }: AtomSight): Sandbox => createSandbox({ now, ...world });
