/** What a sheet asks for once the visitor wants less motion, or more. */
const asks = /\(prefers-reduced-motion:\s*(reduce|no-preference)\)/;

function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...(rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules) : []),
  ]);
}

/** Sheets of this page alone: those of others can't be read. */
const ownRules = () =>
  [...document.styleSheets].flatMap((sheet) =>
    sheet.href === null || sheet.href.startsWith(location.origin) ? mediaRules(sheet.cssRules) : [],
  );

/**
 * Makes this page's sheets behave as if the device asked for less motion, or did not: no page can tell the browser.
 * @returns puts them back
 */
export function emulateMotion(wanted: 'reduced' | 'full'): () => void {
  const changed = ownRules().flatMap((rule) => {
    const asked = asks.exec(rule.media.mediaText)?.[1];
    if (asked === undefined) return [];
    const before = rule.media.mediaText;
    rule.media.mediaText = (asked === 'reduce') === (wanted === 'reduced') ? 'all' : 'not all';
    return [{ rule, before }];
  });
  return () => {
    for (const { rule, before } of changed) rule.media.mediaText = before;
  };
}
