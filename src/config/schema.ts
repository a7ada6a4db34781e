import { createRequire } from 'node:module';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

/** The published JSON Schema of book.yaml: the one description of its keys, for editors and for Lectern. */
export const bookSchema = createRequire(import.meta.url)('../../schema/book.schema.json') as SchemaNode;

/** The parts of a JSON Schema that messages are made of. */
export interface SchemaNode {
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly enum?: readonly string[];
  readonly 'x-expected'?: string;
}

let compiled: ValidateFunction | undefined;

/** Every way in which a value differs from the schema. */
export function schemaErrors(value: unknown): readonly ErrorObject[] {
  compiled ??= new Ajv({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true, strictRequired: false })
    .addVocabulary(['x-expected'])
    .compile(bookSchema);
  return compiled(value) ? [] : (compiled.errors ?? []);
}
