import type { BagFile } from './bag-file.js';
import { bagInfoText } from './bag-info.js';
import type { Deposit } from './deposit.js';
import { fixityOf } from './fixity.js';
import { ALGORITHMS, manifestText } from './manifest.js';
import { BUILD_RECORD, buildRecordText } from './records/build-record.js';
import { dublinCoreRecord } from './records/dublin-core.js';
import type { PlacedFile } from './records/payload.js';
import { premisRecord } from './records/premis.js';
import { readmeText } from './records/readme.js';

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/**
 * All tag files of the bag, in the order a reader wants them: declaration, description, records, manifests.
 *
 * @param described - the files of the deposit
 * @param payload - these and the generated ones: everything below `data/`
 */
export function tagFiles(
  deposit: Deposit,
  described: readonly PlacedFile[],
  payload: readonly BagFile[],
): readonly BagFile[] {
  const octets = payload.reduce((sum, { fixity }) => sum + fixity.size, 0);
  const files = [
    textFile('bagit.txt', 'text/plain', DECLARATION),
    textFile('bag-info.txt', 'text/plain', bagInfoText(deposit, octets, payload.length)),
    textFile('README.txt', 'text/plain', readmeText(deposit, described)),
    textFile(BUILD_RECORD, 'application/json', buildRecordText(deposit, described)),
    textFile('metadata/dublin-core.xml', 'application/xml', dublinCoreRecord(deposit.metadata, described)),
    textFile('metadata/premis.xml', 'application/xml', premisRecord(deposit, described)),
    ...ALGORITHMS.map((algorithm) =>
      textFile(`manifest-${algorithm}.txt`, 'text/plain', manifestText(payload, algorithm)),
    ),
  ];
  const tagManifests = ALGORITHMS.map((algorithm) =>
    textFile(`tagmanifest-${algorithm}.txt`, 'text/plain', manifestText(files, algorithm)),
  );
  return [...files, ...tagManifests];
}

/** A generated text file of the bag, UTF-8. */
export function textFile(path: string, mediaType: string, text: string): BagFile {
  const bytes = new TextEncoder().encode(text);
  return { path, mediaType, fixity: fixityOf(bytes), content: { bytes } };
}
