import type {
  AccessibilityStatement,
  Config,
  EpubOptions,
  Limits,
  PageOptions,
  PdfOptions,
  TextOptions,
  ThemeOptions,
  TypographyOptions,
} from '../model/config.js';
import type { Metadata } from '../model/metadata.js';

/** What one source (defaults, project file, flags) says of a book; what it does not say, a weaker source decides. */
export interface Settings {
  /** As written by the author: not yet checked or completed. */
  readonly metadata?: Partial<Metadata>;
  readonly page?: Partial<Omit<PageOptions, 'margins'>> & { readonly margins?: Partial<PageOptions['margins']> };
  readonly theme?: Partial<ThemeOptions>;
  readonly typography?: Partial<TypographyOptions>;
  readonly text?: Partial<TextOptions>;
  readonly pdf?: Partial<PdfOptions>;
  readonly epub?: Partial<EpubOptions>;
  readonly accessibility?: Partial<AccessibilityStatement>;
  readonly rules?: Config['rules'];
  readonly limits?: Partial<Limits>;
}
