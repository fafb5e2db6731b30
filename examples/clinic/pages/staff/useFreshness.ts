import { useCal } from 'daybook';
import { useEffect } from 'react';

const everyMs = 4000;

/** Reads what is shown anew every few seconds, while the page is looked at. */
export function useFreshness() {
  const { queryClient } = useCal();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void queryClient.invalidateQueries();
    }, everyMs);
    return () => clearInterval(timer);
  }, [queryClient]);
}
