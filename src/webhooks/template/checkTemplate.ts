import { type Said, said } from '../../i18n/said.js';
import { sentNames } from '../sample/exampleMessage.js';

/** A fault keeps it from being sent: the server could not fill it in. The rest is only said. */
export interface TemplateFindings {
  readonly fault: Said | null;
  readonly warnings: readonly Said[];
}

const path = /^[\w.]+$/;
/** What a Handlebars template may have besides names: blocks, their ends, comments, and the names that only blocks know. */
const blockOrComment = /^([#/^!&>~]|else\b|this\b|@|\.\.\/)/;

interface Parts {
  readonly inner: readonly string[];
  /** From where braces were opened and never closed. */
  readonly unclosed: string | null;
}

/** What stands between each pair of double braces. Closing ones alone are text, as JSON has them. */
function partsOf(template: string): Parts {
  const inner: string[] = [];
  let from = template.indexOf('{{');
  while (from >= 0) {
    const to = template.indexOf('}}', from);
    if (to < 0) return { inner, unclosed: template.slice(from, from + 24) };
    inner.push(
      template
        .slice(from + 2, to)
        .replace(/^\{/, '')
        .trim(),
    );
    const isTriple = template[from + 2] === '{';
    from = template.indexOf('{{', to + (isTriple ? 3 : 2));
  }
  return { inner, unclosed: null };
}

function faultOf({ inner, unclosed }: Parts): Said | null {
  if (unclosed !== null) return said('webhooks.templateUnclosed', { part: unclosed });
  const strange = inner.find((part) => !path.test(part) && !blockOrComment.test(part));
  return strange === undefined
    ? null
    : said('webhooks.templateStrange', { part: `{{${strange.slice(0, 24)}}}` });
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** @param filled the template with an example's values in it */
export function checkTemplate(template: string, filled: string): TemplateFindings {
  if (template.trim() === '') return { fault: null, warnings: [] };
  const parts = partsOf(template);
  const fault = faultOf(parts);
  if (fault) return { fault, warnings: [] };
  const hasBlocks = parts.inner.some((part) => blockOrComment.test(part));
  // Within blocks a name may be one of what the block is about.
  const unknown = parts.inner.find((part) => path.test(part) && !sentNames.has(part.split('.')[0] ?? ''));
  const warnings = [
    hasBlocks && said('webhooks.templateBlocks'),
    !hasBlocks && unknown !== undefined && said('webhooks.templateUnknown', { name: unknown }),
    !hasBlocks && /^\s*[[{"]/.test(template) && !isJson(filled) && said('webhooks.templateForm'),
  ];
  return { fault: null, warnings: warnings.filter((warning) => warning !== false) };
}
