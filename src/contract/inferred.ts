import type * as z from 'zod';

/*
 * Types from schemas that keep the words which stand above a field: an editor shows them at every use.
 * `z.infer` renames the keys on its way, and loses the words with the names. Given a name by
 * `export interface Booking extends Output<typeof booking> {}`.
 */

/** What a server gives. */
export type Output<Schema> = Value<Schema, 'optout'>;

/** What a caller sends: what has a default may be left out. */
export type Input<Schema> = Value<Schema, 'optin'>;

/**
 * A schema that goes by the name of its type where it is a part of another: without it an editor spells the part out.
 * `export const seats: Named<Seats> = z.union([...])`.
 */
export type Named<Type> = z.ZodType<Type, Type>;

type Side = 'optin' | 'optout';
type Optional<Of extends Side> = { _zod: { [Each in Of]: 'optional' | 'defaulted' } };

type OptionalKey<Shape, Of extends Side> = {
  [Key in keyof Shape]: Shape[Key] extends Optional<Of> ? Key : never;
}[keyof Shape];

/** Runs over keys of `Shape` as they are: only so do the words above them go along. */
type Some<Shape, Key extends keyof Shape, Of extends Side> = { [Each in Key]: Value<Shape[Each], Of> };

/** `& {}` lets an editor show the fields themselves where a nested type has no name. */
type Flat<Parts> = { [Key in keyof Parts]: Parts[Key] } & {};

type Fields<Shape, Of extends Side> = Flat<
  Some<Shape, Exclude<keyof Shape, OptionalKey<Shape, Of>>, Of> &
    Partial<Some<Shape, OptionalKey<Shape, Of>, Of>>
>;

type Value<Schema, Of extends Side> =
  Schema extends z.ZodObject<infer Shape, infer Rest>
    ? string extends keyof Rest['out']
      ? Fields<Shape, Of> & { [key: string]: unknown }
      : Fields<Shape, Of>
    : Schema extends z.ZodOptional<infer Inner>
      ? Value<Inner, Of> | undefined
      : Schema extends z.ZodNullable<infer Inner>
        ? Value<Inner, Of> | null
        : Schema extends z.ZodDefault<infer Inner>
          ? Value<Inner, Of> | (Of extends 'optin' ? undefined : never)
          : Schema extends z.ZodArray<infer Item>
            ? Value<Item, Of>[]
            : Schema extends z.ZodUnion<infer Options>
              ? Value<Options[number], Of>
              : Schema extends z.ZodIntersection<infer Left, infer Right>
                ? Value<Left, Of> & Value<Right, Of>
                : Schema extends z.ZodRecord<infer Key, infer Item>
                  ? Record<z.output<Key>, Value<Item, Of>>
                  : z.output<Schema>;
