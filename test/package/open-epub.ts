import { type Entry, open } from 'yauzl';

/** An entry of an archive with its content. */
export interface OpenedEntry {
  readonly header: Entry;
  readonly bytes: Buffer;
  readonly text: string;
}

/** Reads a whole EPUB with a reader that shares no code with the writer. */
export function openEpub(file: string): Promise<ReadonlyMap<string, OpenedEntry>> {
  return new Promise((resolve, reject) => {
    open(file, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const entries = new Map<string, OpenedEntry>();
      zip.on('error', reject);
      zip.on('end', () => resolve(entries));
      zip.on('entry', (header: Entry) => {
        if (entries.has(header.fileName)) return reject(new Error(`${header.fileName} is there twice`));
        zip.openReadStream(header, async (failure, stream) => {
          if (failure) return reject(failure);
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(chunk as Buffer);
          const bytes = Buffer.concat(chunks);
          entries.set(header.fileName, { header, bytes, text: bytes.toString() });
          zip.readEntry();
        });
      });
      zip.readEntry();
    });
  });
}
