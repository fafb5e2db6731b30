/** What both sides are brought to: the part of JSON Schema that the API's description and zod write. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema | boolean;
  prefixItems?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  oneOf?: JsonSchema[];
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  nullable?: boolean;
}

export interface Field {
  /** JSON types, without `null`; empty: anything. */
  types: string[];
  isRequired: boolean;
  /** Empty: any value of the type. */
  values: unknown[];
}

/** Fields by their path, such as `attendees[].email` or `metadata{}`. */
export type Fields = Map<string, Field>;

interface Variant {
  schema: JsonSchema;
  isRequired: boolean;
}

type Resolve = (ref: string) => JsonSchema | undefined;

/** Every alternative that a schema stands for, references followed and parts joined. */
function variantsOf(schema: JsonSchema, resolve: Resolve, seen: readonly string[] = []): JsonSchema[] {
  if (schema.$ref) {
    const target = seen.includes(schema.$ref) ? {} : (resolve(schema.$ref) ?? {});
    return variantsOf(target, resolve, [...seen, schema.$ref]);
  }
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives && alternatives.length > 0) {
    return alternatives.flatMap((one) => variantsOf(one, resolve, seen));
  }
  if (schema.allOf) {
    const { allOf, ...rest } = schema;
    return [[rest, ...allOf].flatMap((part) => variantsOf(part, resolve, seen)).reduce(joined, {})];
  }
  return [schema];
}

const joined = (left: JsonSchema, right: JsonSchema): JsonSchema => ({
  ...left,
  ...right,
  properties: { ...left.properties, ...right.properties },
  required: [...(left.required ?? []), ...(right.required ?? [])],
});

const isNull = ({ type }: JsonSchema) => type === 'null';

/** An integer is a number here: the description doesn't tell them apart. */
const typesOf = ({ type, const: only, properties, items }: JsonSchema): string[] => {
  const given = type ?? (properties ? 'object' : items ? 'array' : only === undefined ? [] : typeof only);
  return [given]
    .flat()
    .map((one) => (one === 'integer' ? 'number' : one))
    .filter((one) => one !== 'null');
};

const valuesOf = ({ enum: listed, const: only }: JsonSchema): unknown[] =>
  listed?.filter((value) => value !== null) ?? (only === undefined ? [] : [only]);

/** The fields of a schema. Of several alternatives a field is required where all of them require it. */
export function fieldsOf(schema: JsonSchema, resolve: Resolve): Fields {
  const fields: Fields = new Map();
  collect([{ schema, isRequired: true }], '', fields, resolve, 0);
  fields.delete('');
  return fields;
}

function collect(variants: Variant[], path: string, fields: Fields, resolve: Resolve, depth: number): void {
  if (depth > 12) return;
  const schemas = variants.flatMap(({ schema }) => variantsOf(schema, resolve)).filter((one) => !isNull(one));
  const areAllListed = schemas.every((one) => valuesOf(one).length > 0);
  fields.set(path, {
    types: [...new Set(schemas.flatMap(typesOf))].sort(),
    isRequired: variants.every(({ isRequired }) => isRequired),
    values: areAllListed ? [...new Set(schemas.flatMap(valuesOf))] : [],
  });

  const names = new Set(schemas.flatMap(({ properties }) => Object.keys(properties ?? {})));
  const objects = schemas.filter((one) => typesOf(one).includes('object'));
  for (const name of names) {
    const inside = objects.flatMap(({ properties, required }): Variant[] => {
      const property = properties?.[name];
      return property ? [{ schema: property, isRequired: required?.includes(name) ?? false }] : [];
    });
    const isEverywhere = inside.length === objects.length;
    const held = inside.map((variant) => ({ ...variant, isRequired: variant.isRequired && isEverywhere }));
    collect(held, path === '' ? name : `${path}.${name}`, fields, resolve, depth + 1);
  }
  const items = schemas.flatMap(({ items: item, prefixItems = [] }) => [
    ...prefixItems,
    ...(typeof item === 'object' ? [item] : []),
  ]);
  if (items.length > 0) {
    const each = items.map((one) => ({ schema: one, isRequired: true }));
    collect(each, `${path}[]`, fields, resolve, depth + 1);
  }
  const entries = schemas.flatMap(({ additionalProperties }) =>
    typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0
      ? [{ schema: additionalProperties, isRequired: true }]
      : [],
  );
  if (entries.length > 0) collect(entries, `${path}{}`, fields, resolve, depth + 1);
}
