import { useEffect, useState } from 'react';
import { pageHref } from '../words/language.js';

const slugInAddress = () => new URLSearchParams(location.search).get('service');

/** The service that the address names (`?service=follow-up`), so that it can be linked to; else the first. */
export function useChosenService(slugs: readonly string[]): [string, (slug: string) => void] {
  const [named, setNamed] = useState(slugInAddress);
  useEffect(() => {
    const read = () => setNamed(slugInAddress());
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const choose = (slug: string) => {
    history.pushState(null, '', pageHref('/', { service: slug }));
    setNamed(slug);
  };
  return [slugs.find((slug) => slug === named) ?? slugs[0] ?? '', choose];
}
