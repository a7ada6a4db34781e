import { PDFArray, PDFContext, type PDFDict, type PDFRawStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { fillCatalog } from '../../../src/print/pdf/document/catalog.js';
import { name } from '../../../src/print/pdf/file/objects.js';
import { factsWith } from './facts.js';

describe('the catalog', () => {
  const filled = (overrides: Partial<Parameters<typeof fillCatalog>[3]>, direction: 'ltr' | 'rtl' = 'ltr') => {
    const context = PDFContext.create();
    const catalog = context.obj({ Dests: {}, Outlines: {} });
    const firstPage = context.register(context.obj({}));
    const facts = factsWith({ language: 'de', metadata: { ...factsWith().metadata, direction } });
    const conformance = { ua: 1, part: 2, level: 'A' } as const;
    const entries = { structure: 50, document: 51, outline: undefined, files: [], xmp: '<x/>', conformance, firstPage };
    fillCatalog(context, catalog, facts, { ...entries, ...overrides }, (object) => context.register(object));
    return catalog;
  };
  const text = (catalog: PDFDict, key: string) => String(catalog.lookup(name(key))).replace(/\s+/g, ' ');

  it('says what the standards ask of it', () => {
    const catalog = filled({});
    expect(text(catalog, 'Lang')).toBe('(de)');
    expect(text(catalog, 'MarkInfo')).toBe('<< /Marked true >>');
    expect(text(catalog, 'ViewerPreferences')).toBe('<< /DisplayDocTitle true >>');
    expect(text(catalog, 'OpenAction')).toBe('<< /S /GoTo /D [ 1 0 R /XYZ null null 0 ] >>');
    expect(Buffer.from((catalog.lookup(name('Metadata')) as PDFRawStream).contents).toString()).toBe('<x/>');
    expect(catalog.lookup(name('OutputIntents'), PDFArray).size()).toBe(1);
    expect([...['Dests', 'Outlines', 'PageMode', 'Names']].filter((key) => catalog.has(name(key)))).toEqual([]);
  });

  it('has its bookmarks open, its formulas listed, and the direction of the book', () => {
    const catalog = filled({ outline: 7, files: [8, 9] }, 'rtl');
    expect([String(catalog.get(name('Outlines'))), text(catalog, 'PageMode')]).toEqual(['7 0 R', '/UseOutlines']);
    expect(text(catalog, 'Names')).toContain('/Names [ (formula-000001) 8 0 R (formula-000002) 9 0 R ]');
    expect(text(catalog, 'ViewerPreferences')).toContain('/Direction /R2L');
  });

  it('names the element it opens at in PDF/UA-2, and lists no files in PDF/A-4f', () => {
    const catalog = filled({ conformance: { ua: 2, part: 4, level: 'F' } });
    expect(text(catalog, 'OpenAction')).toContain('/SD [ 51 0 R /XYZ null null 0 ]');
    expect(text(catalog, 'Names')).toBe('<< /EmbeddedFiles << /Names [ ] >> >>');
  });
});
