import { Booker, CalProvider } from 'daybook';
import { createRoot } from 'react-dom/client';
import { type FramedPage, framedPages } from './framedPages.js';

/** The page in the frame. It begins anew with each reload, with modules and memory of its own. */
export function mountFramedPage(name: string) {
  const { provider, booker }: FramedPage = framedPages(window.parent)[name] ?? fail(name);
  const main = document.body.appendChild(document.createElement('main'));
  createRoot(main).render(
    <CalProvider {...provider}>
      <Booker {...booker} />
    </CalProvider>,
  );
}

function fail(name: string): never {
  throw new Error(`Nobody opened a frame named ${name}.`);
}
