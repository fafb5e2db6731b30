import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { rootIn, scenes } from './scenes.js';

/** What is on a typical page: each kind of element, with the classes and rules that pages have. */
const ownContent = `
  <header class="header container"><a class="btn brand" href="#top">Riverside</a><nav><ul class="menu"><li class="active"><a href="#a">Team</a></li></ul></nav></header>
  <article class="content card">
    <h1>One</h1><h2>Two</h2><h3>Three</h3><h4>Four</h4><h5>Five</h5><h6>Six</h6>
    <p class="text note">Words with <a href="#b">a link</a>, <strong>strong</strong>, <em>em</em>, <b>b</b>, <small>small</small>, <mark>mark</mark>, <code>code</code>, <kbd>kbd</kbd>, <time>noon</time>, <abbr title="x">abbr</abbr>, <q>q</q>, <sub>1</sub><sup>2</sup>.</p>
    <blockquote>Said</blockquote><pre>pre  formatted</pre><hr><address>Here</address>
    <ul class="list"><li>One</li></ul><ol><li>Two</li></ol><dl><dt>Term</dt><dd>Meaning</dd></dl>
    <table class="table calendar"><caption>Table</caption><thead><tr><th>Head</th></tr></thead><tbody><tr class="selected"><td class="day">Cell</td></tr></tbody></table>
    <form class="form field"><fieldset><legend>Legend</legend>
      <label class="label">Name <input class="input" placeholder="Ada"></label><input type="checkbox" class="check" checked><input type="radio"><input type="range"><input type="date"><input type="file"><input type="submit">
      <select class="select"><optgroup label="Group"><option>Option</option></optgroup></select><textarea class="input">Text</textarea><button class="button btn">Button</button><output>3</output><progress value=".5"></progress><meter value=".5"></meter>
    </fieldset></form>
    <details class="open" open><summary>More</summary>There</details><dialog class="dialog modal" open>Dialog</dialog><div class="popover" popover="manual">Popover</div>
    <svg class="icon" width="9" height="9"><path d="M0 0h9"/></svg><img class="avatar" alt="" src="data:,"><figure><figcaption>Figure</figcaption></figure>
    <div class="skeleton spinner switch badge hidden flex grid">Names that could be ours</div><div data-theme="dark" data-size="s" aria-busy="true" role="alert">Attributes too</div>
  </article>`;

const ownRules = `
  .own { width: 900px; font: 17px/1.6 Georgia; color: #222; --accent: red; --radius: 3px; }
  .own .btn { background: #eee; padding: 4px 9px; animation: spin 2s infinite; }
  .own .card { container: card / inline-size; border: 1px solid; counter-reset: item; }
  .own li::before { counter-increment: item; content: counter(item) '. '; }
  @keyframes spin { to { opacity: .9; } }
  @container card (width > 100px) { .own h2 { color: green; } }
`;

/** Every computed property of each element of the page, custom ones as well, and where it stands. */
function looksOf(page: Element): Map<string, string> {
  const looks = new Map<string, string>();
  [document.documentElement, document.body, page, ...page.querySelectorAll('*')].forEach((element, index) => {
    const name = `${index} ${element.localName}`;
    const pseudos = [
      ...(element.matches('li') ? ['::before', '::marker'] : []),
      ...(element.matches('input') ? ['::placeholder'] : []),
    ];
    for (const pseudo of ['', ...pseudos]) {
      const computed = getComputedStyle(element, pseudo || null);
      for (const property of computed)
        looks.set(`${name}${pseudo} ${property}`, computed.getPropertyValue(property));
    }
    for (const [property] of element.computedStyleMap()) {
      if (property.startsWith('--')) looks.set(`${name} ${property}`, 'is there');
    }
    if (!page.contains(element)) return;
    const { x, y, width, height } = element.getBoundingClientRect();
    looks.set(`${name} box`, [x, y, width, height].join(' '));
  });
  return looks;
}

/** The sheets of the tests' page that hold ours. */
const ourSheets = () =>
  [...document.styleSheets].filter((sheet) =>
    [...sheet.cssRules].some(
      (rule) => rule instanceof CSSStyleRule && rule.selectorText.startsWith('.daybook'),
    ),
  );

describe("a host's own page", () => {
  it('looks as it did before our stylesheet and our atoms came, with open panels and dialogs', async () => {
    const sheets = ourSheets();
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) sheet.disabled = true;
    // Above everything, so that what stands below is not moved; its animation stands still.
    const { container } = render(
      <div style={{ position: 'absolute', inset: '0 auto auto 0' }}>
        <style>{`${ownRules} .own * { animation-play-state: paused !important; }`}</style>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: markup of the test's own */}
        <div className="own" dangerouslySetInnerHTML={{ __html: ownContent }} />
      </div>,
    );
    const own = container.querySelector('.own');
    if (!own) throw new Error('There is no page.');
    const before = looksOf(own);
    expect(before.size).toBeGreaterThan(20_000);
    for (const sheet of sheets) sheet.disabled = false;
    const panels = await scenes[0]?.show();
    expect(getComputedStyle(rootIn(panels ?? container)).containerName).toBe('daybook');
    const differences = [...looksOf(own)].filter(([what, value]) => before.get(what) !== value).slice(0, 20);
    expect(differences).toEqual([]);
  });
});
