import type { ReactNode } from 'react';

export interface MenuItem {
  /** Told when it is chosen. */
  value: string;
  label: string;
  /** A line below it: an example, or what follows from it. */
  hint?: string;
  /** An Icon before it. */
  icon?: ReactNode;
  /** danger: it takes something away. */
  tone?: 'danger';
  /** Can be reached by keyboard and pressed in vain. */
  disabled?: boolean;
}
