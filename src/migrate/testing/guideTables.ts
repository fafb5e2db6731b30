import { classNameParts } from '../table/classNames.js';
import { components } from '../table/components.js';
import { hooks, otherNames } from '../table/names.js';
import type { ComponentRule, NameRule, PropRule } from '../table/rules.js';

const cell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string) => `\`${text}\``;
const row = (...cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads: string[], rows: string[]) =>
  [row(...heads), `|${'---|'.repeat(heads.length)}`, ...rows].join('\n');

/** What a rule is called in the guide, and what is to be done. */
function told(rule: PropRule): [state: string, here: string] {
  switch (rule.as) {
    case 'same':
      return ['same', ''];
    case 'renamed':
      return ['renamed', [code(rule.to), rule.note ?? ''].filter(Boolean).join(': ')];
    case 'changed':
      return ['changed', `${rule.to ? `${code(rule.to)}: ` : ''}${rule.todo}`];
    case 'dropped':
      return ['left out', rule.todo];
    case 'needless':
      return ['not needed', rule.note];
    case 'classNames':
      return ['changed', '`className` and `appearance.elements`: see [Styles](#styles).'];
    case 'object':
      return [
        'same',
        `Of its keys ${Object.keys(rule.keys)
          .filter((key) => rule.keys[key]?.as === 'same')
          .map(code)
          .join(', ')} are.`,
      ];
  }
}

/** Props that stay as they are share a line: there is nothing to say of each. */
function propRows(name: string, { to, props, needs = {}, note, defaults = {} }: ComponentRule): string[] {
  const same = Object.keys(props).filter((prop) => props[prop]?.as === 'same');
  const others = Object.entries(props).filter(([, rule]) => rule.as !== 'same');
  const here = [name === to ? '' : `${code(to)}.`, note ?? ''].filter(Boolean).join(' ');
  return [
    row(`**${code(name)}**`, name === to ? 'same' : 'renamed', here),
    ...(same.length > 0 ? [row(same.map(code).join(', '), 'same', '')] : []),
    ...others.map(([prop, rule]) => row(code(prop), ...told(rule))),
    ...Object.entries(needs).map(([prop, todo]) => row(code(prop), 'new', todo)),
    ...Object.entries(defaults).map(([prop, todo]) => row(`${code(prop)} left out`, 'changed', todo)),
  ];
}

function nameRows(names: Readonly<Record<string, NameRule>>): string[] {
  return Object.entries(names).map(([name, rule]) => {
    if (rule.to === null) return row(code(name), 'left out', rule.todo);
    const state = rule.to !== name ? 'renamed' : rule.todo || rule.call ? 'changed' : 'same';
    const call = rule.call?.as === 'bare' ? rule.call.todo : '';
    return row(
      code(name),
      state,
      [rule.to === name ? '' : `${code(rule.to)}.`, call, rule.todo ?? ''].filter(Boolean).join(' '),
    );
  });
}

const ofGuide = (guide: string) => Object.entries(components).filter(([, rule]) => rule.guide === guide);
const heads = ['There', 'Now', 'Here'];

/** The tables of the guide, by the names that its marks give them: `<!-- table: hours -->`. */
export function guideTable(name: string): string {
  if (name === 'hooks') return table(heads, nameRows(hooks));
  if (name === 'names') return table(heads, nameRows(otherNames));
  if (name === 'class-names')
    return table(
      ['Key there', 'Here'],
      Object.entries(classNameParts).map(([key, part]) =>
        row(code(key), part === 'className' ? '`className`' : `\`elements.${part}\``),
      ),
    );
  const found = ofGuide(name);
  if (found.length === 0) throw new Error(`The guide asks for a table of ${name}, and there is none.`);
  return table(
    heads,
    found.flatMap(([each, rule]) => propRows(each, rule)),
  );
}

const marked = /(<!-- table: ([\w-]+) -->\n)[\s\S]*?(\n<!-- end -->)/g;

/** The guide with its tables written anew. */
export const withTables = (guide: string): string =>
  guide.replaceAll(
    marked,
    (_, begin: string, name: string, end: string) => `${begin}\n${guideTable(name)}\n${end}`,
  );

/** The tables that a guide asks for. */
export const tablesIn = (guide: string): string[] =>
  [...guide.matchAll(marked)].map(([, , name = '']) => name);
