/** Tables of characters that come with pdf.js; the bundler writes their bytes into the program. */
declare module '*.bcmap' {
  const bytes: Uint8Array;
  export default bytes;
}

/** The half of pdf.js that parses, which has no types of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
