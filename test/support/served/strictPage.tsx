import { createRoot } from 'react-dom/client';
import { Gallery } from '../../../stories/ui/Gallery.js';

/* Every primitive on a page with a strict policy. What breaks it is written below them, also what did before this began. */
new ReportingObserver(
  (reports) => {
    for (const { body } of reports) {
      if (body && 'effectiveDirective' in body) document.body.append(`Refused: ${body.effectiveDirective}.`);
    }
  },
  { types: ['csp-violation'], buffered: true },
).observe();

createRoot(document.body.appendChild(document.createElement('main'))).render(
  <div className="daybook">
    <Gallery />
  </div>,
);
