import type { FormAnswer } from '../../../contract/routing-forms/responses.schema.js';
import type { FormField } from '../../../contract/routing-forms/routingForms.schema.js';
import { badRequest } from '../../http/Refusal.js';
import type { FormAnswersById, RoutingFormRecord } from '../../model/routingForms.js';

/**
 * What somebody has answered, each answer under the id of its field. It was sent under the field's identifier.
 * @throws Refusal 400 when a required answer is missing, or an e-mail address is none
 */
export function readAnswers(
  { fields }: RoutingFormRecord,
  sent: Readonly<Record<string, unknown>>,
): FormAnswersById {
  const asked = (fields ?? []).filter(({ deleted }) => !deleted);
  const answered = asked.flatMap((field): [FormField, FormAnswer['value']][] => {
    const value = readValue(field, sent[field.identifier ?? field.label]);
    return value === undefined ? [] : [[field, value]];
  });
  const isMissing = (field: FormField) => field.required && !answered.some(([{ id }]) => id === field.id);
  const missing = asked.filter(isMissing).map(({ label }) => label);
  if (missing.length > 0) throw badRequest(`Missing required fields ${missing.join(', ')}`);
  for (const [{ type, label }, value] of answered) {
    if (type === 'email' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(String(value))) {
      throw badRequest(`Invalid value for fields '${label}' with value '${value}' should be valid email`);
    }
  }
  return Object.fromEntries(
    answered.map(([{ id, label, identifier }, value]) => [
      id,
      { label, ...(identifier !== undefined && { identifier }), value },
    ]),
  );
}

/** Several choices come with commas between them; a choice is kept by the id of its option. */
function readValue({ type, options = [] }: FormField, value: unknown): FormAnswer['value'] | undefined {
  const texts = [value].flat().filter((one) => one !== undefined && one !== null && one !== '');
  if (texts.length === 0) return undefined;
  const chosen = (text: string) => {
    const option = options.find(({ id, label }) => id === text || label === text);
    return option?.id ?? option?.label ?? text;
  };
  if (type === 'multiselect' || type === 'checkbox') {
    return texts.flatMap((text) => String(text).split(',')).map((text) => chosen(text.trim()));
  }
  const text = texts.map(String).join(',');
  if (type === 'number' && !Number.isNaN(Number(text))) return Number(text);
  return options.length > 0 ? chosen(text) : text;
}
