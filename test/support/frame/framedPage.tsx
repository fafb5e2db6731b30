import { Booker, CalProvider } from 'daybook';
import { createRoot } from 'react-dom/client';
import { type FramedPage, framedPages } from './framedPages.js';

/*
 * The page in the frame, which is known by its title. It begins anew with each reload, with modules and memory of its own.
 */
const { provider, booker }: FramedPage = framedPages(window.parent)[document.title] ?? fail(document.title);

createRoot(document.body.appendChild(document.createElement('main'))).render(
  <CalProvider {...provider}>
    <Booker {...booker} />
  </CalProvider>,
);

function fail(name: string): never {
  throw new Error(`Nobody opened a frame named ${name}.`);
}
