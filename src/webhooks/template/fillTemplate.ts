const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};
const escaped = (text: string) => text.replace(/[&<>"'`=]/g, (sign) => escapes[sign] ?? sign);

const read = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

/**
 * The template as the server would fill it in, as far as names go: `{{title}}`, `{{attendees.0.email}}`, with three braces
 * unescaped. Values are escaped as Handlebars does it, and what is not there is empty. Blocks stay as they are.
 */
export const fillTemplate = (template: string, values: Readonly<Record<string, unknown>>): string =>
  template.replace(
    /\{\{\{\s*([\w.]+)\s*\}\}\}|\{\{\s*([\w.]+)\s*\}\}/g,
    (_, raw: string | undefined, plain: string | undefined) => {
      const value = (raw ?? plain ?? '').split('.').reduce<unknown>(read, values);
      if (value === undefined || value === null) return '';
      return raw === undefined ? escaped(String(value)) : String(value);
    },
  );
