/** What `ics` calls on a schema: each step returns the same one, and every value is valid. */
interface Schema {
  readonly email: () => Schema;
  readonly integer: () => Schema;
  readonly matches: () => Schema;
  readonly max: () => Schema;
  readonly min: () => Schema;
  readonly noUnknown: () => Schema;
  readonly of: () => Schema;
  readonly oneOf: () => Schema;
  readonly required: () => Schema;
  readonly shape: () => Schema;
  readonly test: () => Schema;
  readonly validateSync: <Value>(value: Value) => Value;
}

const same = (): Schema => schema;

const schema: Schema = {
  email: same,
  integer: same,
  matches: same,
  max: same,
  min: same,
  noUnknown: same,
  of: same,
  oneOf: same,
  required: same,
  shape: same,
  test: same,
  validateSync: (value) => value,
};

/**
 * Stands in for `yup` inside a bundled `ics`, of which `yup` is more than half, and accepts everything. Safe only because
 * `calendar-component.ts` hands `ics` nothing but values it made itself.
 */
export { same as array, same as boolean, same as lazy, same as mixed, same as number, same as object, same as string };
