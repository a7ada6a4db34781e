import { describe, expect, it } from 'vitest';
import { displayStatements } from '../../../src/package/display-guide/display-statements.js';

const opf = (metadata: string) =>
  `<package xmlns="http://www.idpf.org/2007/opf" xml:lang="en"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata></package>`;
const metas = (property: string, values: readonly string[]) =>
  values.map((value) => `<meta property="${property}">${value}</meta>`).join('');
const features = (...values: string[]) => metas('schema:accessibilityFeature', values);
const modes = (...values: string[]) => metas('schema:accessMode', values);
const sufficient = (...values: string[]) => metas('schema:accessModeSufficient', values);
const hazards = (...values: string[]) => metas('schema:accessibilityHazard', values);
const conforms = (value: string) => `<meta property="dcterms:conformsTo" id="c">${value}</meta>`;

const texts = (metadata: string, field: string, language = 'en') =>
  displayStatements(opf(metadata), language)
    .find(({ id }) => id === field)
    ?.statements.map(({ text }) => text);

/** One row for each outcome of Display Techniques for EPUB Accessibility Metadata 2.1. */
describe('displayStatements', () => {
  const NO_LAYOUT = 'No information about appearance modifiability is available';
  const NO_NONVISUAL = 'No information about nonvisual reading is available';
  const READABLE = 'Readable in read aloud or dynamic braille';
  const NOT_FULLY = 'Not fully readable in read aloud or dynamic braille';
  const ALT = 'Has alternative text';

  it.each([
    ['modifiable', features('displayTransformability'), ['Appearance can be modified', NO_NONVISUAL]],
    [
      'fixed layout',
      '<meta property="rendition:layout">pre-paginated</meta>',
      ['Appearance cannot be modified', NO_NONVISUAL],
    ],
    ['nothing known', '', [NO_LAYOUT, NO_NONVISUAL]],
    ['textual alone', modes('textual'), [NO_LAYOUT, READABLE]],
    ['textual sufficient', modes('textual', 'visual') + sufficient('textual,visual', 'textual'), [NO_LAYOUT, READABLE]],
    ['textual among the modes', modes('textual', 'visual'), [NO_LAYOUT, NOT_FULLY]],
    ['textual in a sufficient set', modes('visual') + sufficient('textual,visual'), [NO_LAYOUT, NOT_FULLY]],
    ['alternatives only', features('longDescription'), [NO_LAYOUT, NOT_FULLY, ALT]],
    ['transcripts beside text', modes('textual') + features('transcript'), [NO_LAYOUT, READABLE, ALT]],
    ['pictures only', modes('visual'), [NO_LAYOUT, 'Not readable in read aloud or dynamic braille']],
    [
      'an audiobook',
      modes('auditory') + sufficient('auditory'),
      [NO_LAYOUT, 'Not readable in read aloud or dynamic braille', 'Prerecorded audio only'],
    ],
    [
      'media overlays',
      modes('textual', 'auditory') + features('synchronizedAudioText'),
      [NO_LAYOUT, NOT_FULLY, 'Prerecorded audio synchronized with text'],
    ],
    ['audio clips', modes('textual', 'auditory'), [NO_LAYOUT, NOT_FULLY, 'Prerecorded audio clips']],
  ])('ways of reading: %s', (_, metadata, expected) => {
    expect(texts(metadata, 'ways-of-reading')).toEqual(expected);
  });

  it.each([
    ['none', hazards('none'), ['No hazards']],
    ['none, one by one', hazards('noFlashingHazard', 'noMotionSimulationHazard', 'noSoundHazard'), ['No hazards']],
    ['unknown', hazards('unknown'), ['The presence of hazards is unknown']],
    [
      'unknown, one by one',
      hazards('unknownFlashingHazard', 'unknownMotionSimulationHazard', 'unknownSoundHazard'),
      ['The presence of hazards is unknown'],
    ],
    ['some', hazards('sound', 'flashing', 'motionSimulation'), ['Flashing content', 'Motion simulation', 'Sounds']],
    [
      'mixed',
      hazards('noFlashingHazard', 'unknownMotionSimulationHazard', 'sound'),
      ['Sounds', 'Motion simulation hazards not known', 'No flashing hazards'],
    ],
    ['not stated', '', undefined],
  ])('hazards: %s', (_, metadata, expected) => {
    expect(texts(metadata, 'hazards')).toEqual(expected);
  });

  it.each([
    ['AAA', 'This publication exceeds accepted accessibility standards'],
    ['AA', 'This publication meets accepted accessibility standards'],
    ['A', 'This publication meets minimum accessibility standards'],
  ])('conformance: level %s', (level, expected) => {
    expect(texts(conforms(`EPUB Accessibility 1.1 - WCAG 2.2 Level ${level}`), 'conformance')).toEqual([
      expected,
      `This publication claims to meet EPUB Accessibility 1.1 WCAG 2.2 Level ${level}`,
    ]);
  });

  it('conformance: EPUB Accessibility 1.0, given as a link', () => {
    const href = 'http://www.idpf.org/epub/a11y/accessibility-20170105.html#wcag-aa';
    expect(texts(`<link rel="dcterms:conformsTo" href="${href}"/>`, 'conformance')).toEqual([
      'This publication meets accepted accessibility standards',
      'This publication claims to meet EPUB Accessibility 1.0 WCAG 2.0 Level AA',
    ]);
  });

  it('conformance: absent, and unreadable', () => {
    expect(texts('', 'conformance')).toEqual(['No information is available']);
    expect(texts(conforms('EPUB Accessibility 1.1 - WCAG 2.9 Level AA'), 'conformance')).toEqual([
      'Conformance to accepted standards for accessibility of this publication cannot be determined',
    ]);
  });

  it('conformance: who certified it, when, on what authority, and where that is written', () => {
    const metadata = `${conforms('EPUB Accessibility 1.1 - WCAG 2.2 Level AA')}
      <meta property="a11y:certifiedBy" refines="#other">Somebody else</meta>
      <meta property="a11y:certifiedBy" refines="#c" id="by">Ada Checker</meta>
      <meta property="a11y:certifierCredential" refines="#by">https://example.org/badge</meta>
      <meta property="dcterms:date" refines="#by">2024-05-01</meta>
      <link rel="a11y:certifierReport" refines="#by" href="https://example.org/report"/>`;
    expect(displayStatements(opf(metadata), 'en').find(({ id }) => id === 'conformance')!.statements).toMatchObject([
      { id: 'conformance-aa' },
      { text: 'The publication was certified by Ada Checker' },
      { text: "The certifier's credential is https://example.org/badge", url: 'https://example.org/badge' },
      { id: 'conformance-details-claim' },
      { text: 'The publication was certified on 2024-05-01' },
      { text: "For more information refer to the certifier's report", url: 'https://example.org/report' },
    ]);
  });

  it('navigation, rich content and additional information: each feature has its statement', () => {
    const everything = features(
      ...['index', 'structuralNavigation', 'pageNavigation', 'tableOfContents', 'longDescription', 'MathML'],
      ...[
        'describedMath',
        'latex',
        'latex-chemistry',
        'MathML-chemistry',
        'closedCaptions',
        'openCaptions',
        'transcript',
      ],
      ...['pageBreakMarkers', 'printPageNumbers', 'ARIA', 'rubyAnnotations', 'highContrastDisplay', 'ttsMarkup'],
    );
    expect(texts(everything, 'navigation')).toEqual(['Go to page', 'Headings', 'Index', 'Table of contents']);
    expect(texts(everything, 'rich-content')).toEqual([
      'Information-rich images are described by extended descriptions',
      'Chemical formulas in LaTeX',
      'Chemical formulas in MathML',
      'Text descriptions of math are provided',
      'Math as LaTeX',
      'Math as MathML',
      'Videos have closed captions',
      'Videos have open captions',
      'Transcript(s) provided',
    ]);
    expect(texts(everything, 'additional-accessibility-information')).toEqual([
      'Page breaks included',
      'ARIA roles included',
      'High contrast between foreground text and background',
      'Some Ruby annotations',
      'Text-to-speech hinting provided',
    ]);
  });

  it('the summary keeps its language; an exemption is told', () => {
    const summary = '<meta property="schema:accessibilitySummary" xml:lang="fr">Tout va bien.</meta>';
    const fields = displayStatements(opf(`${summary}<meta property="a11y:exemption">eaa-microenterprise</meta>`), 'en');
    expect(fields.find(({ id }) => id === 'accessibility-summary')!.statements).toEqual([
      { id: 'accessibility-summary', text: 'Tout va bien.', language: 'fr' },
    ]);
    expect(fields.some(({ id }) => id === 'legal-considerations')).toBe(true);
  });

  it('speaks the language asked for, and English where a sentence is not translated', () => {
    const fields = displayStatements(opf(features('displayTransformability') + hazards('noSoundHazard')), 'de-AT');
    expect(fields[0]!.title).toEqual({ text: 'Lesarten', language: 'de' });
    expect(fields.find(({ id }) => id === 'hazards')!.statements).toEqual([
      { id: 'hazards-sound-none', text: 'No sound hazards', language: 'en' },
    ]);
  });
});
