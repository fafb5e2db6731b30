import * as z from 'zod';
import type { FormAnswer } from '../../../contract/routing-forms/responses.schema.js';
import type { FormRoute } from '../../../contract/routing-forms/routingForms.schema.js';
import type { FormAnswersById, RoutingFormRecord } from '../../model/routingForms.js';

/** The first route that fits; the fallback where none does. */
export function findRoute({ routes }: RoutingFormRecord, answers: FormAnswersById): FormRoute | undefined {
  const all = routes ?? [];
  const fits = ({ isFallback, queryValue }: FormRoute) =>
    !isFallback && (fitsQuery(queryValue, answers) ?? true);
  return all.find(fits) ?? all.find(({ isFallback }) => isFallback);
}

/** One condition. It counts once all of it has been chosen. */
interface Condition {
  type: 'rule';
  properties: { field?: string | null; operator?: string | null; value?: unknown[] };
}

interface Group {
  type: 'group';
  properties?: { conjunction?: 'AND' | 'OR'; not?: boolean };
  children1?: Node[] | Record<string, Node>;
}

type Node = Condition | Group;

/** As the web app's editor of conditions writes them. */
const node: z.ZodType<Node> = z.lazy(() =>
  z.union([
    z.object({
      type: z.literal('rule'),
      properties: z.object({
        field: z.string().nullish(),
        operator: z.string().nullish(),
        value: z.array(z.unknown()).optional(),
      }),
    }),
    z.object({
      type: z.literal('group'),
      properties: z
        .object({ conjunction: z.enum(['AND', 'OR']).optional(), not: z.boolean().optional() })
        .optional(),
      children1: z.union([z.array(node), z.record(z.string(), node)]).optional(),
    }),
  ]),
);

/** undefined: it asks for nothing, and so takes everybody. */
export function fitsQuery(query: unknown, answers: FormAnswersById): boolean | undefined {
  const { data } = node.safeParse(query);
  return data && fits(data, answers);
}

/** undefined: it says nothing. */
function fits(part: Node, answers: FormAnswersById): boolean | undefined {
  if (part.type === 'rule') return fitsCondition(part, answers);
  const children = Object.values(part.children1 ?? {});
  const said = children.map((child) => fits(child, answers)).filter((one) => one !== undefined);
  if (said.length === 0) return undefined;
  const { conjunction = 'AND', not = false } = part.properties ?? {};
  return (conjunction === 'AND' ? said.every(Boolean) : said.some(Boolean)) !== not;
}

function fitsCondition({ properties }: Condition, answers: FormAnswersById): boolean | undefined {
  const { field, operator, value: wanted = [] } = properties;
  if (!field || !operator) return undefined;
  const test = tests[operator];
  return test ? test(textsOf(answers[field]?.value), wanted.flat().map(lower)) : false;
}

/** Upper and lower case are one. */
const lower = (value: unknown) => String(value ?? '').toLowerCase();
const textsOf = (value: FormAnswer['value'] | undefined): string[] =>
  [value]
    .flat()
    .filter((one) => one !== undefined)
    .map(lower);

/** @param given what was answered; several where several could be chosen @param wanted what the condition names */
type Test = (given: readonly string[], wanted: readonly string[]) => boolean;

const equal: Test = ([given], [wanted]) => given !== undefined && given === wanted;
const like: Test = ([given = ''], [wanted = '']) => given.includes(wanted);
const oneOf: Test = (given, wanted) => given.some((one) => wanted.includes(one));
const same: Test = (given, wanted) =>
  given.length === wanted.length && given.every((one) => wanted.includes(one));
const empty: Test = (given) => given.every((one) => one === '');
const between: Test = ([given], [low, high]) =>
  given !== undefined && Number(given) >= Number(low) && Number(given) <= Number(high);
const not =
  (test: Test): Test =>
  (given, wanted) =>
    !test(given, wanted);
const compared =
  (holds: (given: number, wanted: number) => boolean): Test =>
  ([given], [wanted]) =>
    given !== undefined && holds(Number(given), Number(wanted));

const tests: Readonly<Record<string, Test>> = {
  equal,
  not_equal: not(equal),
  select_equals: equal,
  select_not_equals: not(equal),
  select_any_in: oneOf,
  select_not_any_in: not(oneOf),
  multiselect_some_in: oneOf,
  multiselect_not_some_in: not(oneOf),
  multiselect_equals: same,
  multiselect_not_equals: not(same),
  like,
  not_like: not(like),
  starts_with: ([given = ''], [wanted = '']) => given.startsWith(wanted),
  ends_with: ([given = ''], [wanted = '']) => given.endsWith(wanted),
  is_empty: empty,
  is_not_empty: not(empty),
  is_null: empty,
  is_not_null: not(empty),
  less: compared((given, wanted) => given < wanted),
  less_or_equal: compared((given, wanted) => given <= wanted),
  greater: compared((given, wanted) => given > wanted),
  greater_or_equal: compared((given, wanted) => given >= wanted),
  between,
  not_between: not(between),
};
