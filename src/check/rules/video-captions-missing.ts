import type { Element } from 'hast';
import type { Rule } from '../rule.js';
import { descendants } from '../text/descendants.js';
import { hasTranscript } from '../text/transcript.js';

export const videoCaptionsMissing: Rule = {
  documentation: {
    id: 'video-captions-missing',
    severity: 'warning',
    title: 'Video without captions',
    why: 'People who do not hear miss what is said, and so does everyone in a place where sound must be off.',
    fix: 'Add captions as WebVTT with `<track kind="captions" src="talk.vtt" srclang="en">`; a transcript serves readers of the print as well.',
    clauses: ['WCAG 2.2 SC 1.2.2', 'WCAG 2.2 SC 1.2.1'],
    examples: [
      {
        bad: '<video src="talk.mp4" controls></video>',
        good: '<video src="talk.mp4" controls><track kind="captions" src="talk.vtt" srclang="en"></video>',
      },
    ],
  },
  chapter: ({ report, cursor }) => ({
    elements: {
      video(video) {
        if (video.properties.muted || descendants(video).some(isCaptions) || hasTranscript(video, cursor.parents))
          return;
        report({
          at: video,
          message: 'Unexpected video without captions or transcript, expected one of them',
          hint: 'Add a captions track, or a transcript beside the video',
        });
      },
    },
  }),
};

function isCaptions({ tagName, properties }: Element): boolean {
  return (
    tagName === 'track' &&
    (properties.kind === 'captions' || properties.kind === 'subtitles' || properties.kind === undefined)
  );
}
