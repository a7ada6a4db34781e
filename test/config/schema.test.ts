import { describe, expect, it } from 'vitest';
import { documentation as configDocumentation } from '../../src/config/index.js';
import { bookSchema, type SchemaNode, schemaErrors } from '../../src/config/schema.js';
import { documentation as readDocumentation } from '../../src/read/index.js';

type Node = SchemaNode & {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
};

function properties(node: Node, path: string): readonly (readonly [path: string, node: Node])[] {
  const own = Object.entries(node.properties ?? {}) as (readonly [string, Node])[];
  const items = node.items ? properties(node.items, `${path}[]`) : [];
  return [
    ...own.flatMap(([key, child]) => [[`${path}.${key}`, child] as const, ...properties(child, `${path}.${key}`)]),
    ...items,
  ];
}

describe('the schema of book.yaml', () => {
  it('tells editors what every key is for', () => {
    const bare = properties(bookSchema, '').filter(([, node]) => !node.title || !node.description);
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('accepts its own examples and defaults', () => {
    for (const [key, node] of Object.entries(bookSchema.properties ?? {}) as [string, Node & { default?: unknown }][]) {
      for (const example of [...(node.examples ?? []), ...(node.default === undefined ? [] : [node.default])]) {
        expect(schemaErrors({ title: 'T', [key]: example }), `${key}: ${JSON.stringify(example)}`).toEqual([]);
      }
    }
  });

  it('uses kebab-case keys', () => {
    const odd = properties(bookSchema, '').filter(([path]) => !/^[a-z0-9-]+$/.test(path.split('.').at(-1)!));
    expect(odd.map(([path]) => path)).toEqual([]);
  });
});

describe('the documentation of findings', () => {
  const all = [...configDocumentation, ...readDocumentation];

  it('has every id once, in kebab-case, with reasons and remedies', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, title, why, fix } of all) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(
        [title, why, fix].every((text) => text.length > 10),
        id,
      ).toBe(true);
    }
  });
});
