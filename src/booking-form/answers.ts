/** What somebody typed or chose, by the field's slug. A split name has two: `firstName` and `lastName`. */
export type Answer = string | boolean | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

/** Slugs of the two answers about the place: which of the offered ones, and what the attendee adds to it. */
export const locationChoice = 'location';
export const locationAnswer = 'locationAnswer';

export const textOf = (answers: Answers, slug: string): string => {
  const answer = answers[slug];
  return typeof answer === 'string' ? answer.trim() : '';
};

export const listOf = (answers: Answers, slug: string): readonly string[] => {
  const answer = answers[slug];
  return Array.isArray(answer) ? answer : [];
};
