import { render } from '@testing-library/react';
import {
  CalProvider,
  ConferencingAppsSettings,
  type ConferencingAppsSettingsProps,
  StripeConnect,
  type StripeConnectProps,
} from 'daybook';
import type { ReactNode } from 'react';
import { page } from 'vitest/browser';
import { backPage } from './provider/consentWindow.js';
import type { Provider } from './provider/openProvider.js';

interface Look {
  width?: number;
  theme?: 'light' | 'dark';
  /** What stands between the page and the server. */
  fetch?: typeof globalThis.fetch;
}

let pages = 0;

function open(provider: Provider, content: ReactNode, { width, theme = 'light', fetch }: Look) {
  pages += 1;
  const name = `Apps ${pages}`;
  const { container, unmount } = render(
    <section aria-label={name} style={{ width }}>
      <CalProvider {...provider.props} appearance={{ theme }} fetch={fetch}>
        {content}
      </CalProvider>
    </section>,
  );
  const root = page.getByRole('region', { name, exact: true });
  return {
    root,
    container,
    leave: unmount,
    button: (label: string | RegExp) => root.getByRole('button', { name: label }),
    text: (text: string | RegExp) => root.getByText(text),
    dialog: root.getByRole('dialog'),
    app: (app: string) => root.getByRole('listitem', { name: app, exact: true }),
    /** Opens what can be done with an app, and chooses from it. */
    choose: async (app: string, item: string) => {
      await root.getByRole('button', { name: `What to do with ${app}` }).click();
      await root.getByRole('menuitem', { name: item }).click();
    },
  };
}

/** A host opens her video apps. */
export const openApps = (provider: Provider, props: ConferencingAppsSettingsProps = {}, look: Look = {}) =>
  open(provider, <ConferencingAppsSettings returnTo={backPage()} {...props} />, look);

/** A host opens the page on which she connects Stripe. */
export const openStripe = (provider: Provider, props: StripeConnectProps = {}, look: Look = {}) =>
  open(provider, <StripeConnect redir={backPage()} {...props} />, look);
