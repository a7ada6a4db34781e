const WORDS =
  /transcript|transkript|abschrift|niederschrift|mitschrift|transcription|transcripción|trascrizione|transcrição|uitgeschreven|utskrift|udskrift|Απομαγνητοφώνηση|tekstivastine|transcriere|yazılı döküm|розшифровка|प्रतिलेख|متن پیاده|avskrift|litterat|transkrypcja|přepis|átirat|расшифровка|стенограмма|текстовая версия|стенограма|نص مكتوب|تفريغ|תמליל|文字起こし|書き起こし|トランスクリプト|文字稿|文字记录|字幕稿|녹취록|대본/iu;

/** Whether a text announces a transcript, in any of the languages known here. */
export function namesTranscript(text: string): boolean {
  return WORDS.test(text);
}
