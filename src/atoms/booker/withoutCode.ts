import type { BookerFacts } from './booker.facts.js';
import type { BookerState } from './booker.state.js';

/**
 * What she is told where the code of the later steps can't be fetched. A booking that is to be moved is then not read, and
 * its times are not asked for: they did not load, and can be tried anew. Who is choosing goes on.
 */
export const withoutCode = ({ step }: BookerState, facts: BookerFacts): BookerFacts =>
  step.at === 'opening'
    ? {
        ...facts,
        slots: { value: undefined, error: new Error('The code did not load.'), isLoading: false },
      }
    : facts;
