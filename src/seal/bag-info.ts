import type { Deposit } from './deposit.js';

/** Lines longer than this are continued on the next (RFC 8493 §2.2.2). */
const LINE = 79;

/** Text of bag-info.txt: who sends what, and how much of it. No word of it depends on the day of bagging. */
export function bagInfoText(deposit: Deposit, octets: number, streams: number): string {
  const { metadata, sender = {}, source, tools } = deposit;
  const [application] = tools;
  const elements: [string, string | undefined][] = [
    ['Source-Organization', sender.organization ?? metadata.publisher ?? metadata.creators[0]?.name],
    ['Organization-Address', sender.address],
    ['Contact-Name', sender.contactName],
    ['Contact-Phone', sender.contactPhone],
    ['Contact-Email', sender.contactEmail],
    ['External-Description', description(deposit)],
    ['Bagging-Date', metadata.modified.slice(0, 10)],
    ['External-Identifier', metadata.identifier],
    ['External-Identifier', metadata.isbn && unlessSame(`urn:isbn:${metadata.isbn}`, metadata.identifier)],
    ['External-Identifier', metadata.doi && unlessSame(`https://doi.org/${metadata.doi}`, metadata.identifier)],
    ['Bag-Size', readableSize(octets)],
    ['Payload-Oxum', `${octets}.${streams}`],
    ['Internal-Sender-Identifier', sender.identifier ?? source?.commit],
    ['Internal-Sender-Description', source && provenance(source)],
    ['Bag-Software-Agent', `${application.name} ${application.version}`],
  ];
  return elements
    .map(([label, value]) => (value ? fold(`${label}: ${value.replace(/\s+/g, ' ').trim()}`) : ''))
    .join('');
}

function description({ metadata }: Deposit): string {
  const title = metadata.subtitle ? `${metadata.title}: ${metadata.subtitle}` : metadata.title;
  const by = metadata.creators.map((creator) => creator.name).join(', ');
  return `${title}${by && `, by ${by}`}. The manuscript and the publications made from it. ${metadata.description ?? ''}`;
}

function provenance({ repository, commit, modified }: NonNullable<Deposit['source']>): string {
  return `Commit ${commit}${repository ? ` of ${repository}` : ''}${modified ? ', with changes not committed' : ''}`;
}

function unlessSame(value: string, other: string): string | undefined {
  return value === other ? undefined : value;
}

/** `1.2 MB`, decimal units. */
export function readableSize(octets: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  const power = octets < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(octets) / 3));
  return `${power === 0 ? octets : (octets / 1000 ** power).toFixed(1)} ${units[power]}`;
}

function fold(line: string): string {
  let rest = line;
  let text = '';
  // The space after the colon is no place to break, nor is the indent of a continued line.
  let first = line.indexOf(': ') + 1;
  while (rest.length > LINE) {
    const before = rest.lastIndexOf(' ', LINE);
    const at = before > first ? before : rest.indexOf(' ', first + 1);
    if (at === -1) break;
    text += `${rest.slice(0, at)}\n`;
    rest = ` ${rest.slice(at)}`;
    first = 1;
  }
  return `${text}${rest}\n`;
}
