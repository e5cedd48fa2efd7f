/** What a JSON Schema objects to. Written from the standard, for the keywords our schema uses. */

export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

type Check = (value: unknown, wanted: never, schema: JsonSchema) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const checks: Record<string, Check> = {
  type: (value, wanted: string) => typeOf(value, wanted),
  enum: (value, wanted: unknown[]) => wanted.includes(value),
  const: (value, wanted: unknown) => value === wanted,
  pattern: (value, wanted: string) =>
    typeof value !== 'string' || new RegExp(wanted, 'u').test(value),
  minLength: (value, wanted: number) =>
    typeof value !== 'string' || Array.from(value).length >= wanted,
  maxLength: (value, wanted: number) =>
    typeof value !== 'string' || Array.from(value).length <= wanted,
  minimum: (value, wanted: number) => typeof value !== 'number' || value >= wanted,
  maximum: (value, wanted: number) => typeof value !== 'number' || value <= wanted,
  minItems: (value, wanted: number) => !Array.isArray(value) || value.length >= wanted,
  maxItems: (value, wanted: number) => !Array.isArray(value) || value.length <= wanted,
  required: (value, wanted: string[]) =>
    !isObject(value) || wanted.every((key) => Object.hasOwn(value, key)),
  additionalProperties: (value, wanted: boolean, { properties }) =>
    wanted ||
    !isObject(value) ||
    Object.keys(value).every((key) => Object.hasOwn(Object(properties), key)),
};

/** Which of several a value satisfies; one of them at least, or one alone. */
const choices = ['oneOf', 'anyOf'] as const;

const known = new Set([
  ...choices,
  ...Object.keys(checks),
  'properties',
  'items',
  '$schema',
  '$id',
  'title',
  'default',
]);

/** The places where a value breaks a schema; a keyword not understood is a mistake in the test. */
export function faultsOf(schema: JsonSchema, value: unknown, path = ''): string[] {
  const strange = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (strange) throw new Error(`${path}: keyword ${strange} is not understood`);
  const own = Object.entries(checks)
    .filter(([keyword]) => Object.hasOwn(schema, keyword))
    .filter(([keyword, check]) => !check(value, schema[keyword] as never, schema))
    .map(([keyword]) => `${path} ${keyword}`);
  const unmet = choices.filter((keyword) => {
    const among = schema[keyword] as readonly JsonSchema[] | undefined;
    const met = among?.filter((each) => faultsOf(each, value, path).length === 0).length ?? 1;
    return met === 0 || (keyword === 'oneOf' && met > 1);
  });
  return [...own, ...unmet.map((keyword) => `${path} ${keyword}`), ...within(schema, value, path)];
}

function within({ properties, items }: JsonSchema, value: unknown, path: string): string[] {
  if (Array.isArray(value) && items) {
    return value.flatMap((item, index) => faultsOf(items as JsonSchema, item, `${path}.${index}`));
  }
  if (!isObject(value) || !properties) return [];
  return Object.entries(properties as Record<string, JsonSchema>).flatMap(([key, inner]) =>
    Object.hasOwn(value, key) ? faultsOf(inner, value[key], `${path}.${key}`) : [],
  );
}

function typeOf(value: unknown, wanted: string): boolean {
  switch (wanted) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === wanted;
  }
}
