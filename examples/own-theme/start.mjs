import { servePage } from '../servePage.mjs';

/* npm start: installs what the page needs, once, and serves it on http://127.0.0.1:5176. PORT: another port. */
await servePage(import.meta.dirname, 5176);
