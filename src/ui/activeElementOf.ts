/** Who has the focus, as an element sees it: from outside of a shadow tree it is the tree's host, whoever has it in there. */
export function activeElementOf(element: Element | null): Element | null {
  const tree = element?.getRootNode();
  return (tree instanceof ShadowRoot && tree.activeElement) || document.activeElement;
}
