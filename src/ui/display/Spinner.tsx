/** Turns in the colour of the text around it. Silent: who shows it says in words what is going on. */
export function Spinner() {
  return <span className="daybook-spinner" aria-hidden="true" />;
}
