import { finding } from '../../config/index.js';
import type { Diagnostic } from '../../diagnostic.js';
import {
  resourceData,
  resourceEmpty,
  resourceExtensionWrong,
  resourceKindUnknown,
  resourceMissing,
  resourceOutside,
  resourceRemote,
  resourceTooLarge,
} from '../findings/resources.js';
import type { MediaKind } from './media-type.js';

const LONGEST_QUOTE = 100;

export function refuseMissing(reference: string, near: string | undefined): Diagnostic {
  return finding(resourceMissing, {
    message: `Unexpected reference to "${quote(reference)}", expected a file that exists`,
    found: quote(reference),
    expected: 'a file in the folder of the book',
    hint: near ? `Did you mean "${near}"?` : 'Add the file to the folder of the book, or correct the path',
  });
}

export function refuseOutside(reference: string): Diagnostic {
  return finding(resourceOutside, {
    message: `Unexpected reference to "${quote(reference)}" outside the folder of the book, expected a path inside it`,
    found: quote(reference),
    expected: 'a path inside the folder of the book',
    hint: 'Copy the file into the folder of the book and refer to the copy',
  });
}

export function refuseRemote(reference: string): Diagnostic {
  return finding(resourceRemote, {
    message: `Unexpected file on the network "${quote(reference)}", expected a file in the folder of the book`,
    found: quote(reference),
    expected: 'a file in the folder of the book',
    hint: 'Download it into the folder of the book and refer to the copy',
  });
}

export function refuseData(reference: string): Diagnostic {
  return finding(resourceData, {
    message: 'Unexpected data: URL, expected a file in the folder of the book',
    found: quote(reference),
    expected: 'a file in the folder of the book',
    hint: 'Save it as a file in the folder of the book and refer to that',
  });
}

export function refuseEmpty(path: string): Diagnostic {
  return finding(resourceEmpty, {
    message: `Unexpected empty file "${path}", expected content`,
    found: '0 bytes',
    hint: 'Replace the file with a whole copy',
  });
}

export function refuseSize(path: string, size: number, most: number, limit: string): Diagnostic {
  return finding(resourceTooLarge, {
    message: `Unexpected ${size} bytes in "${path}", expected at most ${most}`,
    found: `${size} bytes`,
    expected: `at most ${most} bytes`,
    hint: `Make the file smaller, or raise \`limits: {${limit}: …}\` in book.yaml`,
  });
}

export function refuseKind(path: string, extension: string): Diagnostic {
  return finding(resourceKindUnknown, {
    message: `Unexpected content of "${path}", expected an image, font, sound, video, subtitles or stylesheet that books can hold`,
    found: extension === '' ? path : `.${extension}`,
    expected: 'PNG, JPEG, GIF, WebP, AVIF, SVG, TTF, OTF, WOFF, WOFF2, MP3, M4A, Ogg, Opus, MP4, WebM, WebVTT or CSS',
    hint: 'Convert the file to one of these kinds',
  });
}

export function warnExtension(path: string, { mediaType, extensions }: MediaKind): Diagnostic {
  return finding(resourceExtensionWrong, {
    message: `Unexpected name "${path}" of a file that is ${mediaType}, expected the extension .${extensions[0]}`,
    found: path,
    expected: `.${extensions[0]}`,
    hint: `Rename it to end in .${extensions[0]}, or convert it`,
  });
}

function quote(reference: string): string {
  return reference.length > LONGEST_QUOTE ? `${reference.slice(0, LONGEST_QUOTE)}…` : reference;
}
