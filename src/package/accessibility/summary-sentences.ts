/** The sentences a summary is put together from. */
export interface SummarySentences {
  readonly readable: string;
  readonly partlyReadable: string;
  readonly images: string;
  readonly someImages: string;
  readonly extendedDescriptions: string;
  readonly describedMath: string;
  readonly math: string;
  readonly transcripts: string;
  readonly someTranscripts: string;
  readonly navigation: string;
  readonly pageNavigation: string;
}
