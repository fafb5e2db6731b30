import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { isView, nodesOf, parse, placeOf, type Source, sources } from './sources.js';

/** Attributes that people see or hear, and the props of our own parts that carry words to them. */
const spoken =
  /^(title|placeholder|alt|label|hint|text|heading|message|aria-(label|description|placeholder|roledescription|valuetext))$|(Label|Text)$/;

const isWords = (text: string) => /\p{L}/u.test(text);

/** The literals that an expression may come to: both arms of a choice, the right of `&&`, what is in a template. */
function* outcomes(node: ts.Node): Generator<ts.Node> {
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) yield node;
  else if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) yield* outcomes(node.expression);
  else if (ts.isConditionalExpression(node)) {
    yield* outcomes(node.whenTrue);
    yield* outcomes(node.whenFalse);
  } else if (ts.isBinaryExpression(node)) {
    yield* outcomes(node.left);
    yield* outcomes(node.right);
  } else if (ts.isArrayLiteralExpression(node)) {
    for (const element of node.elements) yield* outcomes(element);
  }
}

function hasWords(node: ts.Node) {
  if (ts.isStringLiteralLike(node)) return isWords(node.text);
  if (!ts.isTemplateExpression(node)) return false;
  return isWords(node.head.text) || node.templateSpans.some(({ literal }) => isWords(literal.text));
}

/** `a === 'b' && …`: what is compared is not shown. */
const isCompared = (node: ts.Node) =>
  ts.isBinaryExpression(node.parent) &&
  !['&&', '||', '??', '+'].includes(node.parent.operatorToken.getText());

const wordsIn = (expression: ts.Node) =>
  [...outcomes(expression)].filter((node) => hasWords(node) && !isCompared(node));

/** Where a view speaks for itself instead of asking the dictionary. */
function literalTexts(source: Source): string[] {
  const found = nodesOf(source.tree).flatMap((node) => {
    if (ts.isJsxText(node)) return isWords(node.text) ? [node] : [];
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      return node.expression ? wordsIn(node.expression) : [];
    }
    if (!ts.isJsxAttribute(node) || !node.initializer || !spoken.test(node.name.getText(source.tree)))
      return [];
    const value = ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer;
    return value ? wordsIn(value) : [];
  });
  return found.map((node) => `${placeOf(source, node)} ${node.getText(source.tree).trim()}`);
}

describe('views', () => {
  it('hold no words of their own: every one comes from the dictionary', () => {
    expect(sources(isView).flatMap(literalTexts)).toEqual([]);
  });
});

describe('the check of words', () => {
  it.each([
    '<p>Hello</p>',
    "<p>{'Hello'}</p>",
    "<p>{isOpen ? 'Open' : t('closed')}</p>",
    "<p>{isOpen && 'Open'}</p>",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is read, not run
    '<p>{`${count} times`}</p>',
    '<input placeholder="Name" />',
    '<img alt="A face" />',
    "<button aria-label={'Close'} />",
    "<Field label={isHost ? 'Host' : name} />",
    '<Dialog closeLabel="Close" />',
    '<p>Jänner</p>',
  ])('sees %s', (text) => {
    expect(literalTexts(parse(`const view = ${text};`))).toHaveLength(1);
  });

  it.each([
    "<p>{t('booker.title')}</p>",
    '<p className="daybook-text">{text}</p>',
    "<p>{step === 'open' && <b />}</p>",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is read, not run
    '<p>{`${hours}:${minutes}`}</p>',
    '<p> · </p>',
    '<img alt="" />',
    '<input type="text" name="email" />',
  ])('lets pass %s', (text) => {
    expect(literalTexts(parse(`const view = ${text};`))).toEqual([]);
  });
});
