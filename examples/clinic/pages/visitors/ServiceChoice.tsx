import type { MouseEvent } from 'react';
import { pageHref, words } from '../words/language.js';
import type { bookableServices } from '../words/services.js';

interface ServiceChoiceProps {
  services: ReturnType<typeof bookableServices>;
  /** Slug */
  chosen: string;
  onChoose: (slug: string) => void;
}

/** Links, so that a service can be opened in a tab of its own or sent to somebody. */
export function ServiceChoice({ services, chosen, onChoose }: ServiceChoiceProps) {
  const choose = (event: MouseEvent, slug: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onChoose(slug);
  };
  return (
    <nav className="services" aria-labelledby="services-title">
      <h2 id="services-title">{words.treatments}</h2>
      <ul>
        {services.map(({ slug, title, terms, text }) => (
          <li key={slug}>
            <a
              className="service"
              href={pageHref('/', { service: slug })}
              aria-current={slug === chosen ? 'true' : undefined}
              onClick={(event) => choose(event, slug)}
            >
              <strong>{title}</strong>
              <span className="service-text">{text}</span>
              <span className="service-terms">{terms}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
