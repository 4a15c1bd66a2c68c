// When two statements are about the same thing: category and object words.

/** What a statement is about. */
export interface Subject {
  readonly category: string;
  readonly aspects: readonly string[];
}

/** What a problem is about: further categories count. */
export interface WideSubject extends Subject {
  readonly also: readonly string[];
}

/** Two statements of one subject: the same category (`also` counts) and at least one object word in both. */
export function sameSubject(problem: WideSubject, other: Subject): boolean {
  return sameCategory(problem, other) && sharesAspect(problem, other);
}

/** Whether the other statement is of the problem's category, or of a further one of it. */
export function sameCategory(
  problem: Pick<WideSubject, 'category' | 'also'>,
  other: Pick<Subject, 'category'>,
): boolean {
  return problem.category === other.category || problem.also.includes(other.category);
}

/** Whether two statements have an object word in common. */
export function sharesAspect(one: Pick<Subject, 'aspects'>, other: Pick<Subject, 'aspects'>): boolean {
  return one.aspects.some((aspect) => other.aspects.includes(aspect));
}
