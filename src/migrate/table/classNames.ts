/**
 * Their keys for the class names of parts, with dots between, and what each is here: `className` (of the atom’s root), or a
 * part of `appearance.elements`. What is not here has no equal. One list for all atoms: no key has two meanings.
 */
export const classNameParts: Readonly<Record<string, string>> = {
  atomsWrapper: 'className',
  bookerWrapper: 'className',
  containerClassName: 'className',
  container: 'className',
};
