import type { Metadata } from '../model/metadata.js';

/** A licence by name, with the address of its text when it is one of Creative Commons' (SPDX id or their own spelling). */
export function licenceOf(name: string, url?: string): NonNullable<Metadata['licence']> {
  const address = url ?? (/^https?:\/\//i.test(name) ? name : creativeCommonsUrl(name));
  return address ? { name, url: address } : { name };
}

function creativeCommonsUrl(name: string): string | undefined {
  const text = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  if (/^cc-?0(?:-1\.0)?$/.test(text)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const match = /^cc-(by(?:-nc)?(?:-sa|-nd)?)(?:-v?(\d\.\d))?$/.exec(text);
  return match ? `https://creativecommons.org/licenses/${match[1]}/${match[2] ?? '4.0'}/` : undefined;
}
