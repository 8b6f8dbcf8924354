// By itself, so that the processor, the heaviest library of all, is loaded when the first note is written.
import CSL from 'citeproc';

export { CSL };
