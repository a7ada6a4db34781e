export { type FinishedPdf, finishPdf } from './finish-pdf.js';
