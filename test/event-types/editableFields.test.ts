import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingKeys } from '../../src/queries/event-type/writeSettings.js';
import { descriptionOf, isThere, unlessThere } from '../contract/reference.js';

const tabs = resolve(import.meta.dirname, '../../src/atoms/event-type-settings/tabs');

/** All that the tabs are made of, as text. */
const sources = readdirSync(tabs, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

/** Some control on a tab asks for that setting by its name. */
const isEdited = (key: string) => sources.includes(`'${key}'`);

/** The fields of a request by the name of its schema. */
function fieldsOf(schema: string): string[] {
  const found = descriptionOf('v2').resolve(`#/components/schemas/${schema}`)?.properties;
  if (!found) throw new Error(`The API describes no ${schema}.`);
  return Object.keys(found);
}

describe('the fields that the API describes for an event type', () => {
  const schemas = [
    'CreateEventTypeInput_2024_06_14',
    'UpdateEventTypeInput_2024_06_14',
    'CreateTeamEventTypeInput_2024_06_14',
    'UpdateTeamEventTypeInput_2024_06_14',
  ];

  it.runIf(isThere)(`are all settings that are edited on a tab${unlessThere}`, () => {
    const described = [...new Set(schemas.flatMap(fieldsOf))].sort();
    const editable = described.filter((field) => settingKeys.some((key) => key === field) && isEdited(field));
    expect(`fields editable ${editable.length}/${described.length}`).toBe('fields editable 47/47');
    expect(editable).toEqual(described);
  });
});
