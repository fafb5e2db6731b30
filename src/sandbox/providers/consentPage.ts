import { consentStyle as style } from '../pages/consentStyle.js';
import { type Html, html, page } from '../pages/html.js';
import type { Account } from './accounts.js';
import type { Provider } from './providers.js';

export const OTHER_ACCOUNT = 'another';

interface Asking {
  provider: Provider;
  accounts: readonly Account[];
  state: string;
  /** What was wrong with the answer before. */
  error?: string;
}

/** Asks somebody to let this server into their account, in the provider's stead. */
export function consentPage({ provider, accounts, state, error }: Asking): string {
  const { name, wishes } = provider;
  const body = html`<main class="card">
    ${stands(name)}
    <h1>Let the sandbox into your ${name} account?</h1>
    <form method="post">
      <input type="hidden" name="state" value="${state}">
      <fieldset>
        <legend>Which account</legend>
        ${accounts.map((account, index) => choice(account, index === 0 && error === undefined))}
        <label class="choice">
          <input type="radio" name="account" value="${OTHER_ACCOUNT}"${error === undefined ? '' : html` checked`}>
          <span>Another account</span>
        </label>
        <label class="other">E-mail address of the other account
          <input type="email" name="email" autocomplete="off"${error === undefined ? '' : html` aria-invalid="true" aria-describedby="error" autofocus`}>
        </label>
        ${error === undefined ? '' : html`<p class="error" id="error" role="alert">${error}</p>`}
      </fieldset>
      <h2>What it wants to do</h2>
      <ul>${wishes.map((wish) => html`<li>${wish}</li>`)}</ul>
      <div class="actions">
        <button name="answer" value="refuse" formnovalidate>Refuse</button>
        <button class="allow" name="answer" value="allow">Allow</button>
      </div>
    </form>
  </main>`;
  return page(body, { title: `${name}: consent`, style });
}

const choice = ({ name, email }: Account, isChosen: boolean): Html => html`<label class="choice">
  <input type="radio" name="account" value="${email}"${isChosen ? html` checked` : ''}>
  <span>${name}<small>${email}</small></span>
</label>`;

/** Nobody must take it for the real one. */
const stands = (name: string): Html =>
  html`<p class="note">This is not ${name}. The Daybook sandbox stands in for it: no account is asked, and nothing leaves this machine.</p>`;

/** Where nobody can be asked. */
export const deadEndPage = (provider: Provider | undefined, why: string): string =>
  page(
    html`<main class="card">
      ${stands(provider?.name ?? 'a provider')}
      <h1>This way in has ended</h1>
      <p>${why}</p>
    </main>`,
    { title: 'Consent', style },
  );
