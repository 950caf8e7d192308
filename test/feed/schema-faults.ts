/** The part of JSON Schema 2020-12 that our schema is written in. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** A schema with what its `$ref` leads to. */
export function resolved(root: Schema, { $ref, ...own }: Schema): Schema {
  return $ref ? { ...root.$defs?.[$ref.replace('#/$defs/', '')], ...own } : own;
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

function ownFaults(schema: Schema, value: unknown): readonly (string | false)[] {
  const { type = kindOf(value), maxLength = Infinity, maxItems = Infinity, minimum = -Infinity } = schema;
  const list = Array.isArray(value) ? value : [];
  return [
    (type === 'integer' ? !Number.isInteger(value) : kindOf(value) !== type) && `is no ${type}`,
    'const' in schema && schema.const !== value && 'is not the constant',
    schema.enum !== undefined && !schema.enum.includes(value) && 'is not in the list',
    typeof value === 'string' && value.length > maxLength && 'is too long',
    typeof value === 'string' && !new RegExp(schema.pattern ?? '', 'u').test(value) && 'is not of the pattern',
    typeof value === 'number' && value < minimum && 'is too small',
    list.length > maxItems && 'has too many items',
    schema.uniqueItems === true && new Set(list).size < list.length && 'has an item twice',
  ];
}

/** Where a value is not as a schema has it; empty where it is. */
export function schemaFaults(root: Schema, given: Schema, value: unknown, place = ''): readonly string[] {
  const schema = resolved(root, given);
  const faults = ownFaults(schema, value).filter((fault) => fault !== false);
  const inner = (part: Schema, name: string | number, member: unknown) =>
    schemaFaults(root, part, member, `${place}/${name}`);
  const { properties = {}, required = [], items, anyOf } = schema;
  if (anyOf?.every((each) => schemaFaults(root, each, value).length > 0)) faults.push('fits none');
  const object: Json = kindOf(value) === 'object' ? (value as Json) : {};
  if (kindOf(value) === 'object')
    faults.push(...required.filter((name) => !(name in object)).map((name) => `lacks ${name}`));
  const unknown = Object.keys(object).filter((name) => schema.additionalProperties === false && !(name in properties));
  return [
    ...[...faults, ...unknown.map((name) => `has ${name}`)].map((fault) => `${place || '/'} ${fault}`),
    ...Object.entries(object).flatMap(([name, member]) =>
      properties[name] ? inner(properties[name], name, member) : [],
    ),
    ...(items && Array.isArray(value) ? value.flatMap((item, index) => inner(items, index, item)) : []),
  ];
}
