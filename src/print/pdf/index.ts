export { joinPrints } from './file/join-prints.js';
export { type FinishedPdf, finishPdf } from './finish-pdf.js';
