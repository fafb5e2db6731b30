import { useEffect, useState } from 'react';

interface Asked<T> {
  /** undefined: not there yet. */
  answer: T | undefined;
  hasFailed: boolean;
}

/** What an async question answers, asked once. `ask` is to be the same function between renders. */
export function useAnswer<T>(ask: () => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ answer: undefined, hasFailed: false });
  useEffect(() => {
    ask().then(
      (answer) => setAsked({ answer, hasFailed: false }),
      () => setAsked({ answer: undefined, hasFailed: true }),
    );
  }, [ask]);
  return asked;
}
