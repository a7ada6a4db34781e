import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type {} from 'remark-parse';
import type { Processor } from 'unified';

/**
 * Lets emphasis end at punctuation that Chinese, Japanese or Korean words follow without a blank (`**「花」**は`), which
 * CommonMark's rules, made for words with blanks between them, read as asterisks.
 */
export function remarkCjk(this: Processor): undefined {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), cjkFriendlyExtension()];
}
