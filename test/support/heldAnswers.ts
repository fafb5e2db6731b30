import { answeredBy } from './answeredBy.js';

/** A fetch whose answers wait until they are let go of. */
export function heldAnswers(
  server: (request: Request) => Promise<Response>,
  isHeld: (request: Request) => boolean = () => true,
) {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const fetch = answeredBy(
    async (request) => {
      if (isHeld(request)) await gate;
      return server(request);
    },
    () => undefined,
  );
  return { fetch, letGo };
}
