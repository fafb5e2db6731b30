import * as z from 'zod';

/**
 * A list in a query: `a,b`, or its parameter repeated. One that is there has to hold something.
 * @param name the parameter's, for what is said of an empty one
 */
export const commaList = <Item extends z.ZodType>(name: string, item: Item) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').filter((text) => text !== '') : value),
    z.array(item).refine(({ length }) => length > 0, {
      params: { rule: 'arrayNotEmpty', told: `${name} cannot be empty.` },
    }),
  );
