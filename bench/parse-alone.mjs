// Parses the Markdown files that are named, and nothing else.

import { readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();
for (const file of process.argv.slice(2)) processor.parse(readFileSync(file, 'utf8'));
