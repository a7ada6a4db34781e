import type { DiagnosticDocumentation } from '../../diagnostic.js';

/** About the payload. */
export const contentFindings: readonly DiagnosticDocumentation[] = [
  {
    id: 'bag-file-missing',
    severity: 'error',
    title: 'Missing file',
    why: 'A manifest lists a file that is not there: the bag is not complete.',
    fix: 'Get the file or the whole bag again from the sender.',
    clauses: ['RFC 8493 §3'],
  },
  {
    id: 'bag-file-extra',
    severity: 'error',
    title: 'File that no manifest lists',
    why: 'Nothing vouches for this file; it was added after the bag was sealed, or forgotten.',
    fix: 'Remove the file, or seal the bag again with it.',
    clauses: ['RFC 8493 §3'],
  },
  {
    id: 'bag-file-changed',
    severity: 'error',
    title: 'Changed file',
    why: 'The content is not what it was when the bag was sealed: damaged or altered.',
    fix: 'Get the file again from the sender, or from another copy of the bag.',
    clauses: ['RFC 8493 §3'],
  },
  {
    id: 'bag-file-system',
    severity: 'warning',
    title: 'File of the operating system',
    why: '`.DS_Store`, `Thumbs.db` and their like are no content, and other systems delete and recreate them at will.',
    fix: 'Remove it, and seal the bag again.',
    clauses: [],
  },
  {
    id: 'bag-payload-missing',
    severity: 'error',
    title: 'No payload folder',
    why: 'A bag has its content in a folder named `data`.',
    fix: 'Put the content into a folder `data`, or get the bag again.',
    clauses: ['RFC 8493 §2.1.2'],
  },
  {
    id: 'bag-oxum-wrong',
    severity: 'error',
    title: 'Size of the payload differs',
    why: 'Payload-Oxum in bag-info.txt states the bytes and files of the payload; the bag has more or fewer.',
    fix: 'Get the bag again from the sender; when its content is right, correct Payload-Oxum and seal it again.',
    clauses: ['RFC 8493 §2.2.2'],
  },
  {
    id: 'bag-oxum-malformed',
    severity: 'error',
    title: 'Malformed Payload-Oxum',
    why: 'It has the form OCTETS.FILES and stands once.',
    fix: 'Correct it in bag-info.txt, and seal the bag again.',
    clauses: ['RFC 8493 §2.2.2'],
  },
  {
    id: 'bag-fetch-needed',
    severity: 'error',
    title: 'File still to be fetched',
    why: 'fetch.txt says where a file can be had, but the bag does not have it. Lectern fetches nothing from the network.',
    fix: 'Fetch the files with a tool you trust, and check the bag again.',
    clauses: ['RFC 8493 §2.2.3'],
  },
];
