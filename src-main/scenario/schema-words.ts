/** What the schema of a pack objects to, in words for the person who wrote it. */
import type { z } from 'zod';
import type { PackProblem, PackProblemCode } from './pack-problem.ts';

type Issue = z.core.$ZodIssue;

/** One problem an issue, but one a key for keys that no pack has. */
export function problemsOfIssue(issue: Issue): PackProblem[] {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') {
    return [{ code: codeOf(issue), path: path.join('.'), message: wordsOf(issue) }];
  }
  return issue.keys.map((key) => ({
    code: 'field-unknown',
    path: [...path, key].join('.'),
    message: 'This is no part of a pack.',
  }));
}

/** Whether a value of another kind was at most expected where a figure stands. */
export function leavesShape(issue: Issue): boolean {
  if (issue.code !== 'invalid_type') return true;
  return issue.expected === 'number' || issue.expected === 'int';
}

function codeOf(issue: Issue): PackProblemCode {
  const isNumber = 'origin' in issue && issue.origin === 'number';
  if (issue.path.at(-1) === 'weight' && (isNumber || issue.code === 'invalid_type')) {
    return isMissing(issue) ? 'field-missing' : 'weight-wrong';
  }
  if (isNumber) return 'number-wrong';
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'array' ? 'list-too-short' : 'text-missing';
    case 'too_big':
      return issue.origin === 'array' ? 'list-too-long' : 'text-too-long';
    case 'invalid_format':
      return 'form-wrong';
    case 'invalid_value':
    case 'invalid_union':
      return isMissing(issue) ? 'field-missing' : 'choice-unknown';
    case 'invalid_type':
      if (isMissing(issue)) return 'field-missing';
      return issue.expected === 'int' ? 'number-wrong' : 'kind-wrong';
    case 'unrecognized_keys':
      return 'field-unknown';
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return 'kind-wrong';
  }
}

/** The schema says so in its own words only. */
function isMissing({ message }: Issue): boolean {
  return message.endsWith('received undefined');
}

function wordsOf(issue: Issue): string {
  switch (issue.code) {
    case 'too_small':
      return issue.path.at(-1) === 'injectId' ? 'Choose an inject.' : tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return formWords(issue.path, 'pattern' in issue ? issue.pattern : undefined);
    case 'invalid_value':
      return `One of ${issue.values.join(', ')}.`;
    case 'invalid_type':
      return isMissing(issue) ? 'This is missing.' : typeWords(issue);
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return issue.message;
  }
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return 'Write something here.';
  if (origin === 'array') return minimum === 1 ? 'At least one.' : `At least ${minimum}.`;
  return `${minimum} or more.`;
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  if (origin === 'string') {
    return `Too long: ${Number(maximum).toLocaleString('en-GB')} characters at most.`;
  }
  return origin === 'array' ? `At most ${maximum}.` : `${maximum} or less.`;
}

function typeWords({ expected, path }: z.core.$ZodIssueInvalidType): string {
  if (expected === 'int') return 'A whole number.';
  if (expected === 'number') return path.at(-1) === 'weight' ? 'A number, 0 or more.' : 'A number.';
  if (expected === 'array') return 'A list.';
  if (expected === 'string') return 'A text.';
  return 'An object.';
}

/** By where it stands: each form is wanted in one kind of place. */
function formWords(path: readonly PropertyKey[], pattern: string | undefined): string {
  if (pattern?.includes('¶')) return 'A pilcrow and a number, such as ¶14.';
  const [last] = path.slice(-1);
  if (last === 'code') return 'Three capital letters.';
  if (last === 'version') return 'Two numbers, such as 1.0.';
  return 'Letters, digits and hyphens, a letter first, 40 at most.';
}
