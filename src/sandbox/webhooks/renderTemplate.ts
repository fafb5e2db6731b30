const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
};
const escaped = (text: string) => text.replace(/[&<>"'`=]/g, (sign) => ESCAPES[sign] ?? sign);

const read = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

/**
 * Fills the places of a payload template: `{{title}}`, `{{organizer.name}}`, `{{attendees.0.email}}`. Of Handlebars that is
 * what templates are made of; its blocks and helpers stay as they are. Values are escaped as Handlebars does it, but for
 * those between three braces, and what is not there is empty.
 */
export const renderTemplate = (template: string, values: Readonly<Record<string, unknown>>): string =>
  template.replace(
    /\{\{\{\s*([\w.]+)\s*\}\}\}|\{\{\s*([\w.]+)\s*\}\}/g,
    (_, raw: string | undefined, plain: string | undefined) => {
      const value = (raw ?? plain ?? '').split('.').reduce<unknown>(read, values);
      if (value === undefined || value === null) return '';
      return raw === undefined ? escaped(String(value)) : String(value);
    },
  );
