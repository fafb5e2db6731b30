import type { DocsContainerProps } from '@storybook/addon-docs/blocks';
import { lazy, type PropsWithChildren, Suspense } from 'react';

/** Fetched for docs pages alone: a story, and so a test of one, needs none of Storybook's blocks. */
const DocsFrame = lazy(async () => ({ default: (await import('./DocsFrame.js')).DocsFrame }));

export const docsPage = (props: PropsWithChildren<DocsContainerProps>) => (
  <Suspense fallback={null}>
    <DocsFrame {...props} />
  </Suspense>
);
