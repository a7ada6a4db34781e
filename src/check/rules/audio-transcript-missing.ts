import type { Rule } from '../rule.js';
import { hasTranscript } from '../text/transcript.js';

export const audioTranscriptMissing: Rule = {
  documentation: {
    id: 'audio-transcript-missing',
    severity: 'warning',
    title: 'Audio without a transcript',
    why: 'People who do not hear have nothing of it, and readers of the print neither.',
    fix: 'Write down what is said and heard, right after the audio or linked as “Transcript”.',
    clauses: ['WCAG 2.2 SC 1.2.1'],
    examples: [
      {
        bad: '<audio src="talk.mp3" controls></audio>',
        good: '<audio src="talk.mp3" controls></audio>\n\n<details><summary>Transcript</summary>Good evening.</details>',
      },
    ],
  },
  chapter: ({ report, cursor }) => ({
    elements: {
      audio(audio) {
        if (hasTranscript(audio, cursor.parents)) return;
        report({
          at: audio,
          message: 'Unexpected audio without a transcript, expected one beside it',
          hint: 'Add a transcript after the audio, or a link to it named “Transcript”',
        });
      },
    },
  }),
};
