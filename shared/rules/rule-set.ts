import type { Rule, RuleSet } from './rules.ts';

/** Puts a rule to another place; places outside leave all as it was. */
export function moveRule(set: RuleSet, from: number, to: number): RuleSet {
  const rules = [...set.rules];
  if (from < 0 || from >= rules.length || to < 0 || to >= rules.length) return set;
  const [moved] = rules.splice(from, 1);
  if (moved !== undefined) rules.splice(to, 0, moved);
  return { ...set, rules };
}

/** Puts another rule in the place of one. */
export function replaceRule(set: RuleSet, place: number, rule: Rule): RuleSet {
  return { ...set, rules: [...set.rules.slice(0, place), rule, ...set.rules.slice(place + 1)] };
}

/** Puts a rule before the one at a place. */
export function insertRule(set: RuleSet, place: number, rule: Rule): RuleSet {
  return { ...set, rules: [...set.rules.slice(0, place), rule, ...set.rules.slice(place)] };
}

/** Takes the rule at a place away. */
export function removeRule(set: RuleSet, place: number): RuleSet {
  return { ...set, rules: set.rules.filter((_, index) => index !== place) };
}

/** A key for each rule that stays with it when rules are moved or switched: its name, numbered where there are several. */
export function ruleKeys({ rules }: RuleSet): string[] {
  const seen = new Map<string, number>();
  return rules.map(({ name }) => {
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return `${name} ${number}`;
  });
}

/** Takes the first rule away that is exactly this one. */
export function withoutRule(set: RuleSet, rule: Rule): RuleSet {
  const written = JSON.stringify(rule);
  const place = set.rules.findIndex((other) => JSON.stringify(other) === written);
  return place === -1 ? set : removeRule(set, place);
}
