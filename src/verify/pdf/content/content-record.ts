import type { Entries } from '../file/access.js';
import type { PdfFile } from '../file/open-pdf.js';
import type { ContentFault, FormFacts, MarkedFacts } from '../page-facts.js';

/** Enough of a text to find it again. */
const EXCERPT = 80;

/** Notes what is painted under which mark while content is walked. */
export interface ContentRecord {
  /** How many marked-content sequences are open. */
  depth(): number;
  begin(tag: string, properties: Entries | undefined, file: PdfFile): void;
  end(): void;
  closeTo(depth: number): void;
  /** Something becomes visible, with its text when it is text. */
  paint(what: string, text?: string): void;
  enterForm(number: number | undefined, structParents: number | undefined): void;
  leaveForm(): void;
  fault(kind: ContentFault['kind'], excerpt: string): void;
  readonly marked: ReadonlyMap<number, MarkedFacts>;
  readonly forms: readonly FormFacts[];
  faults(): readonly ContentFault[];
}

interface Mark {
  readonly kind: 'artifact' | 'tagged' | 'neutral';
  readonly facts: OpenFacts | undefined;
  /** Carries ActualText without an MCID of its own. */
  readonly replaces: boolean;
}

interface OpenFacts {
  sequences: number;
  text: string;
  painted: boolean;
}

/** A record of one page, empty. */
export function contentRecord(): ContentRecord {
  const marks: Mark[] = [];
  const marked = new Map<number, OpenFacts>();
  const forms: { number: number | undefined; structParents: number | undefined; marked: Map<number, OpenFacts> }[] = [];
  const open: Map<number, OpenFacts>[] = [marked];
  const faults = new Map<ContentFault['kind'], { count: number; excerpt: string }>();

  const fault: ContentRecord['fault'] = (kind, excerpt) => {
    const known = faults.get(kind);
    if (known) {
      known.count += 1;
      if (known.excerpt.length < EXCERPT) known.excerpt += excerpt;
    } else faults.set(kind, { count: 1, excerpt });
  };
  const factsOf = (mcid: number): OpenFacts => {
    const holder = open.at(-1)!;
    const facts = holder.get(mcid) ?? { sequences: 0, text: '', painted: false };
    facts.sequences += 1;
    holder.set(mcid, facts);
    return facts;
  };

  return {
    depth: () => marks.length,
    begin(tag, properties, file) {
      const mcid = properties && file.number(properties, 'MCID');
      const artifact = tag === 'Artifact';
      if (artifact && marks.some(({ kind }) => kind === 'tagged')) fault('artifact-in-tagged', '');
      if (mcid !== undefined && marks.some(({ kind }) => kind === 'artifact')) fault('tagged-in-artifact', '');
      const replaces = mcid === undefined && properties?.entries.has('ActualText') === true;
      if (replaces && marks.some(({ kind }) => kind === 'tagged')) fault('actual-text-nested', '');
      const kind = artifact ? 'artifact' : mcid === undefined ? 'neutral' : 'tagged';
      marks.push({ kind, facts: mcid === undefined ? undefined : factsOf(mcid), replaces });
    },
    end() {
      if (marks.pop() === undefined) fault('unbalanced', 'EMC');
    },
    closeTo(depth) {
      marks.length = Math.min(marks.length, depth);
    },
    paint(what, text = '') {
      const mark = marks.findLast(({ kind }) => kind !== 'neutral');
      if (!mark) fault('untagged', text || what);
      else if (mark.facts) {
        mark.facts.painted = true;
        if (mark.facts.text.length < EXCERPT) mark.facts.text += text;
      }
    },
    enterForm(number, structParents) {
      const form = { number, structParents, marked: new Map<number, OpenFacts>() };
      forms.push(form);
      open.push(form.marked);
    },
    leaveForm() {
      open.pop();
    },
    fault,
    marked,
    forms,
    faults: () =>
      [...faults].map(([kind, { count, excerpt }]) => ({ kind, count, excerpt: excerpt.slice(0, EXCERPT) })),
  };
}
