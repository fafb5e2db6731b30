declare module 'virtual:daybook-reference' {
  import type { ReferenceOperation } from '../.config/readReference.js';

  export const reference: readonly ReferenceOperation[];
}
