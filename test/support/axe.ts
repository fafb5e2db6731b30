import axe from 'axe-core';

/** What only a look by itself can break: the same elements in another theme. */
export const ofLooks = ['color-contrast', 'link-in-text-block'];

/**
 * Fails with one line per element that breaks WCAG 2.2 AA or a best practice of axe. What only a whole page can
 * have, landmarks and a first heading, is not asked of a fragment.
 * @param rules only these; absent: all
 */
export async function expectNoAxeViolations(
  container: Element = document.body,
  rules?: readonly string[],
): Promise<void> {
  await settled(container);
  const { violations } = await axe.run(container, {
    resultTypes: ['violations'],
    // Both take time, and neither is read here: no rule of ours needs sheets of other origins.
    selectors: false,
    preload: false,
    ...(rules && { runOnly: [...rules] }),
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary ?? ''}`),
  );
  if (lines.length > 0) throw new Error(`axe found ${lines.length}:\n${lines.join('\n')}`);
}

/** What comes up is half seen through at first, and has other colours then. */
async function settled(container: Element): Promise<void> {
  const ending = container
    .getAnimations({ subtree: true })
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}
