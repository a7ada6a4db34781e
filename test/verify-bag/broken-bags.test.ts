import { describe, expect, it } from 'vitest';
import { verifyBag } from '../../src/verify/bag/index.js';
import { readOnlyHost } from './read-only-host.js';
import { asFolder, asTar, asZip, type Bag, edit, reseal, resealTags, sampleBag } from './sample-bag.js';

const host = readOnlyHost();

/** What the check says of a bag: `severity id artifact: message`. */
async function said(path: string): Promise<string[]> {
  const { findings } = await verifyBag(path, host);
  return findings.map(
    ({ severity, id, artifact, message }) => `${severity} ${id}${artifact ? ` ${artifact}` : ''}: ${message}`,
  );
}

const BROKEN: readonly (readonly [
  name: string,
  change: (bag: Bag) => void,
  expected: readonly string[],
  version?: string,
])[] = [
  ['nothing wrong', () => {}, []],
  [
    'a changed file',
    (bag) => bag.set('data/one.md', '# Eno\n'),
    [
      'error bag-file-changed manifest-sha256.txt:1: Unexpected content of "data/one.md", expected the sha256 checksum of the manifest',
    ],
  ],
  [
    'a missing file',
    (bag) => bag.delete('data/one.md'),
    [
      'error bag-file-missing manifest-sha256.txt:1: Unexpected absence of "data/one.md", expected the file that the manifest lists',
      'error bag-oxum-wrong bag-info.txt:2: Unexpected payload of 5 bytes in 1 files, expected Payload-Oxum 11.2',
    ],
  ],
  [
    'an extra file',
    (bag) => bag.set('data/three.md', ''),
    [
      'error bag-file-extra: Unexpected file "data/three.md", expected only files that a manifest lists',
      'error bag-oxum-wrong bag-info.txt:2: Unexpected payload of 11 bytes in 3 files, expected Payload-Oxum 11.2',
    ],
  ],
  [
    'a wrong Payload-Oxum',
    (bag) => {
      edit(bag, 'bag-info.txt', (text) => text.replace('11.2', '12.2'));
      reseal(bag);
    },
    ['error bag-oxum-wrong bag-info.txt:2: Unexpected payload of 11 bytes in 2 files, expected Payload-Oxum 12.2'],
  ],
  [
    'a malformed Payload-Oxum, twice',
    (bag) => {
      edit(bag, 'bag-info.txt', (text) => `${text.replace('11.2', 'eleven')}payload-oxum: 11.2\n`);
      reseal(bag);
    },
    [
      'error bag-oxum-malformed bag-info.txt:2: Unexpected Payload-Oxum "eleven", expected OCTETS.FILES',
      'error bag-oxum-malformed bag-info.txt:3: Unexpected second Payload-Oxum, expected at most one',
    ],
  ],
  [
    'a changed tag file',
    (bag) => edit(bag, 'bag-info.txt', (text) => text.replace('Lantern', 'Lintern')),
    [
      'error bag-file-changed tagmanifest-sha256.txt:2: Unexpected content of "bag-info.txt", expected the sha256 checksum of the manifest',
    ],
  ],
  [
    'a duplicate line of a manifest',
    (bag) => manifest(bag, (text) => text + text.split('\n', 1)[0]),
    [
      'error bag-manifest-duplicate manifest-sha256.txt:3: Unexpected second line for "data/one.md", expected every file once (line 1)',
    ],
  ],
  [
    'a malformed line of a manifest',
    (bag) => manifest(bag, (text) => `${text}abc  data/one.md\n`),
    [
      'error bag-manifest-malformed manifest-sha256.txt:3: Unexpected line "abc  data/one.md", expected 64 hexadecimal digits of sha256, a space and a path',
    ],
  ],
  [
    'a manifest that reaches outside',
    (bag) => manifest(bag, (text) => `${text}${'0'.repeat(64)}  data/../../secret\n${'0'.repeat(64)}  /etc/passwd\n`),
    [
      'error bag-path-unsafe manifest-sha256.txt:3: Unexpected path "data/../../secret", expected a path below data/',
      'error bag-path-unsafe manifest-sha256.txt:4: Unexpected path "/etc/passwd", expected a path below data/',
    ],
  ],
  [
    'a manifest that names a link’s target',
    (bag) => manifest(bag, (text) => `${text}${'0'.repeat(64)}  bagit.txt\n`),
    ['error bag-path-unsafe manifest-sha256.txt:3: Unexpected path "bagit.txt", expected a path below data/'],
  ],
  [
    'names that differ in case',
    (bag) => {
      bag.set('data/ONE.md', '');
      edit(bag, 'bag-info.txt', (text) => text.replace('11.2', '11.3'));
      reseal(bag);
    },
    ['warning bag-path-case: Unexpected "data/one.md" beside "data/ONE.md", expected more than a difference in case'],
  ],
  [
    'a file of another case than listed',
    (bag) => manifest(bag, (text) => text.replace('one.md', 'One.md')),
    [
      'error bag-path-case manifest-sha256.txt:1: Unexpected "data/one.md", expected "data/One.md", which differs in case',
      'error bag-file-extra: Unexpected file "data/one.md", expected only files that a manifest lists',
    ],
  ],
  [
    'no bagit.txt',
    (bag) => bag.delete('bagit.txt'),
    ['error bag-declaration-missing: Unexpected absence of bagit.txt, expected a bag'],
  ],
  [
    'a malformed bagit.txt',
    (bag) => {
      bag.set('bagit.txt', 'BagIt-Version: 1.0\n');
      reseal(bag);
    },
    [
      'error bag-declaration-malformed bagit.txt: Unexpected "BagIt-Version: 1.0\\n" in bagit.txt, expected the two lines "BagIt-Version: M.N" and "Tag-File-Character-Encoding: ENCODING"',
    ],
  ],
  [
    'a version of the future',
    () => {},
    ['error bag-version-unknown bagit.txt:1: Unexpected BagIt version 2.0, expected 1.0 or earlier'],
    '2.0',
  ],
  [
    'an encoding nobody knows',
    (bag) => {
      edit(bag, 'bagit.txt', (text) => text.replace('UTF-8', 'KLINGON'));
      reseal(bag);
    },
    ['error bag-encoding-unknown bagit.txt:2: Unexpected encoding KLINGON, expected a known one such as UTF-8'],
  ],
  [
    'a tag file that is not UTF-8',
    (bag) => {
      bag.set('fetch.txt', '\ufeffhttps://example.org/ - data/one.md\n');
      reseal(bag);
    },
    ['error bag-tag-file-encoding fetch.txt: Unexpected byte order mark in fetch.txt, expected none in UTF-8'],
  ],
  [
    'no manifest',
    (bag) => {
      bag.delete('manifest-sha256.txt');
      bag.delete('tagmanifest-sha256.txt');
    },
    ['error bag-manifest-missing: Unexpected absence of a payload manifest, expected at least one'],
  ],
  [
    'only an unknown algorithm',
    (bag) => {
      bag.set('manifest-crc99.txt', bag.get('manifest-sha256.txt') as string);
      bag.delete('manifest-sha256.txt');
      bag.delete('tagmanifest-sha256.txt');
    },
    [
      'error bag-algorithm-unknown manifest-crc99.txt: Unexpected checksum algorithm "crc99", expected one such as sha256 or sha512',
    ],
  ],
  [
    'a file missing from one of two manifests',
    (bag) => bag.set('manifest-md5.txt', '04ac4aa9d1d49c26b5fc19dbd2b70ee2  data/one.md\n'),
    [
      'error bag-file-changed manifest-md5.txt:1: Unexpected content of "data/one.md", expected the md5 checksum of the manifest',
      'error bag-manifest-incomplete manifest-md5.txt: Unexpected absence of "data/part/two.md" from manifest-md5.txt, expected every file in every manifest',
      'error bag-manifest-incomplete tagmanifest-sha256.txt: Unexpected absence of manifest-md5.txt from tagmanifest-sha256.txt, expected every payload manifest',
    ],
  ],
  [
    'a hole to be fetched',
    (bag) => {
      bag.delete('data/one.md');
      bag.set('fetch.txt', 'https://example.org/one.md 6 data/one.md\nhttps://example.org/ 6 ../one.md\nnonsense\n');
    },
    [
      'error bag-fetch-malformed fetch.txt:3: Unexpected line "nonsense", expected a URL, a length and a path',
      'error bag-fetch-needed manifest-sha256.txt:1: Unexpected hole "data/one.md", expected the file that fetch.txt names',
      'error bag-oxum-wrong bag-info.txt:2: Unexpected payload of 5 bytes in 1 files, expected Payload-Oxum 11.2',
      'error bag-path-unsafe fetch.txt:2: Unexpected path "../one.md", expected a path below data/',
    ],
  ],
  [
    'a malformed line of bag-info.txt',
    (bag) => {
      edit(bag, 'bag-info.txt', (text) => `${text}Contact-Name:Anne\n`);
      reseal(bag);
    },
    [
      'error bag-info-malformed bag-info.txt:3: Unexpected line "Contact-Name:Anne", expected a label, a colon, one space and a value',
    ],
  ],
  [
    'no payload',
    (bag) => {
      for (const path of [...bag.keys()]) if (path.startsWith('data/')) bag.delete(path);
      bag.set('bag-info.txt', 'Payload-Oxum: 0.0\n');
      reseal(bag);
    },
    ['error bag-payload-missing: Unexpected absence of the folder data, expected the payload'],
  ],
  [
    'a percent sign that is not encoded',
    (bag) => {
      bag.set('data/100%.md', '');
      edit(bag, 'bag-info.txt', (text) => text.replace('11.2', '11.3'));
      reseal(bag);
    },
    ['warning bag-path-percent manifest-sha256.txt:3: Unexpected "%" in "data/100%.md", expected "%25"'],
  ],
];

/** Changes the manifest, and the tag manifest with it, so that only the change is wrong. */
function manifest(bag: Bag, change: (text: string) => string): void {
  edit(bag, 'manifest-sha256.txt', change);
  resealTags(bag);
}

const FORMS = {
  folder: asFolder,
  zip: asZip,
  tar: asTar,
  'tar.gz': (bag: Bag) => asTar(bag, [], true),
} as const;

describe.each(Object.entries(FORMS))('a bag as a %s', (_form, pack) => {
  for (const [name, change, expected, version] of BROKEN) {
    it(`with ${name}`, async () => {
      expect((await said(pack(sampleBag(change, version)))).sort()).toEqual([...expected].sort());
    });
  }
});
