/** Of the pages on which somebody lets an app in. */
export const consentStyle = `
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
  select { width: 100%; }
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
