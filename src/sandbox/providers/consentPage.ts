import { type Html, html, page } from '../pages/html.js';
import type { Account } from './accounts.js';
import type { Provider } from './providers.js';

const style = `
  body { max-width: 440px; padding-top: 48px; }
  .card { padding: 24px; border: 1px solid light-dark(#e3e4e6, #2c2f36); border-radius: 12px; }
  .note { margin: 0 0 16px; font-size: 12px; color: light-dark(#50545c, #b4b9c2); }
  h1 { font-size: 20px; line-height: 28px; text-wrap: balance; }
  h2, legend { font-size: 14px; line-height: 20px; font-weight: 600; margin: 24px 0 8px; padding: 0; }
  h1 + p { margin-top: 8px; }
  fieldset { border: 0; margin: 24px 0 0; padding: 0; }
  legend { margin-top: 0; }
  ul { margin: 0; padding-inline-start: 20px; }
  form { display: block; margin: 0; }
  .choice { display: flex; align-items: center; gap: 12px; min-height: 48px; padding: 8px 12px; margin-bottom: 8px; font-size: 14px; color: inherit; border: 1px solid light-dark(#e3e4e6, #2c2f36); border-radius: 8px; cursor: pointer; overflow-wrap: anywhere; }
  .choice:has(:checked) { border-color: light-dark(#2456c4, #8cacff); background: light-dark(#f2f6ff, #1c2436); }
  .choice input[type=radio] { flex: none; width: 18px; min-height: 18px; height: 18px; margin: 0; accent-color: light-dark(#2456c4, #8cacff); }
  .choice small { display: block; font-size: 12px; color: light-dark(#50545c, #b4b9c2); }
  .other { display: grid; gap: 4px; margin: 0 0 8px; font-size: 12px; }
  .other input { width: 100%; }
  fieldset:not(:has([value=another]:checked)) .other { display: none; }
  .error { color: light-dark(#b3261e, #ffb4ab); font-size: 12px; }
  .actions { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; margin-top: 24px; }
  .actions button { min-height: 44px; padding-inline: 20px; }
  .allow { background: light-dark(#2456c4, #8cacff); border-color: transparent; color: light-dark(#fff, #10131a); }
  .allow:hover { background: light-dark(#1d469f, #a6c0ff); }
`;

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
