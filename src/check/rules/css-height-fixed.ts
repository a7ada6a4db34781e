import type { Declaration } from '../css/declarations.js';
import type { Rule } from '../rule.js';

export const cssHeightFixed: Rule = {
  documentation: {
    id: 'css-height-fixed',
    severity: 'warning',
    title: 'Box of a fixed height that hides what does not fit',
    why: 'Readers who enlarge the text or widen its spacing lose the end of it.',
    fix: 'Use `min-height`, or leave the height out.',
    clauses: ['WCAG 2.2 SC 1.4.4', 'WCAG 2.2 SC 1.4.12'],
    examples: [{ bad: '.box { height: 4cm; overflow: hidden }', good: '.box { min-height: 4cm }' }],
  },
  stylesheet({ report }) {
    const blocks = new Map<object, { height?: Declaration; hidden?: true }>();
    return {
      declaration(declaration) {
        const { property, value, block } = declaration;
        const seen = blocks.get(block) ?? {};
        blocks.set(block, seen);
        if (property === 'height' && value !== 'auto' && !value.endsWith('%')) seen.height = declaration;
        if (property.startsWith('overflow') && value.includes('hidden')) seen.hidden = true;
      },
      end() {
        for (const { height, hidden } of blocks.values()) {
          if (height === undefined || hidden === undefined) continue;
          report({
            at: height.place,
            message: `Unexpected fixed \`height\` with hidden overflow for \`${height.selector}\`, expected a box that grows`,
            hint: 'Use `min-height`, or leave the height out',
            found: `height: ${height.value}`,
          });
        }
      },
    };
  },
};
