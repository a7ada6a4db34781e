import { createRequire } from 'node:module';

type Evaluate = (expression: string, node: unknown, resolver: unknown, type: number, result: unknown) => unknown;

interface XPathDocument {
  evaluate: Evaluate;
  createExpression(expression: string, resolver: unknown): { evaluate(node: unknown, type: number): unknown };
}

interface XPathLibrary {
  install(window: { readonly document: XPathDocument }): void;
}

/**
 * Lets the speech engine compile each XPath expression of its rules once. It evaluates the same 150 or so hundreds of
 * times for every formula, and parsing them anew took most of its time. Call before the engine is loaded.
 */
export function compileXPathOnce(): void {
  const engine = createRequire(import.meta.url).resolve('speech-rule-engine');
  const library = createRequire(engine)('wicked-good-xpath') as XPathLibrary;
  const { install } = library;
  library.install = (window) => {
    install(window);
    window.document.evaluate = evaluateCompiled(window.document);
  };
}

function evaluateCompiled({ createExpression }: XPathDocument): Evaluate {
  const compiled = new Map<string, ReturnType<typeof createExpression>>();
  // The engine's resolvers are all alike: they know the same prefixes.
  return (text, node, resolver, type) => {
    const expression = compiled.get(text) ?? createExpression(text, resolver);
    compiled.set(text, expression);
    return expression.evaluate(node, type);
  };
}
