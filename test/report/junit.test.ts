import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { junit } from '../../src/report/junit.js';
import { DIAGNOSTICS, VERIFICATIONS } from './sample.js';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

describe('junit', () => {
  it('has the shape that build servers read, with counts that agree', () => {
    const root = parse(junit(DIAGNOSTICS, VERIFICATIONS));
    expect(root.name).toBe('testsuites');
    expect(root.children.map(({ attributes }) => attributes.name)).toEqual(['manuscript', 'epub', 'pdf']);
    for (const suite of root.children) {
      expect(suite.name).toBe('testsuite');
      const having = (name: string) =>
        suite.children.filter(({ children }) => children.some((one) => one.name === name));
      expect(
        suite.children.every(({ name, attributes }) => name === 'testcase' && attributes.name && attributes.classname),
      ).toBe(true);
      expect(suite.attributes).toMatchObject({
        tests: String(suite.children.length),
        failures: String(having('failure').length),
        skipped: String(having('skipped').length),
        errors: '0',
      });
    }
  });

  it('fails the files with errors, and only notes what is no error', () => {
    const cases = parse(junit(DIAGNOSTICS, [])).children[0]?.children ?? [];
    const outcome = cases.map(({ attributes, children }) => [attributes.name, children.map(({ name }) => name)]);
    expect(outcome).toEqual([
      ['b.md', ['system-out']],
      ['book.yaml', ['system-out']],
      ['part 1/äpfel.md', ['failure']],
    ]);
  });

  it('says of a validator whether it failed, passed, or did not run and why', () => {
    const [, epub, pdf] = parse(junit([], VERIFICATIONS)).children as [Element, Element, Element];
    expect(epub.children.map(({ children }) => children.map(({ name }) => name))).toEqual([['failure'], []]);
    expect(epub.children[0]?.children[0]?.text).toContain('Odd <element> & "more" [RSC-005]');
    expect(pdf.children[0]?.children[0]?.attributes.message).toBe('Java was not found');
  });

  it('counts the absence of a required validator as a failure', () => {
    const missing = { id: 'verify-required-not-run', severity: 'error', message: 'Unexpected absence' } as const;
    const [, pdf] = parse(junit([], [{ ...VERIFICATIONS[2]!, findings: [missing] }])).children as [Element, Element];
    expect(pdf.attributes).toMatchObject({ failures: '1', skipped: '0' });
  });

  it('is well-formed whatever a manuscript holds', () => {
    const message = 'a\u0000b\u001b[31m]]>\ud800 <x a="1">\ufffe';
    expect(() => parse(junit([{ id: 'x', severity: 'error', message, place: { file: message } }], []))).not.toThrow();
  });
});

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0] as Element;
}
