import adobeKorea10 from 'pdfjs-dist/cmaps/Adobe-Korea1-0.bcmap';
import adobeKorea11 from 'pdfjs-dist/cmaps/Adobe-Korea1-1.bcmap';
import adobeKorea12 from 'pdfjs-dist/cmaps/Adobe-Korea1-2.bcmap';
import adobeKorea1UCS2 from 'pdfjs-dist/cmaps/Adobe-Korea1-UCS2.bcmap';
import kSCEUCH from 'pdfjs-dist/cmaps/KSC-EUC-H.bcmap';
import kSCEUCV from 'pdfjs-dist/cmaps/KSC-EUC-V.bcmap';
import kSCH from 'pdfjs-dist/cmaps/KSC-H.bcmap';
import kSCJohabH from 'pdfjs-dist/cmaps/KSC-Johab-H.bcmap';
import kSCJohabV from 'pdfjs-dist/cmaps/KSC-Johab-V.bcmap';
import kSCV from 'pdfjs-dist/cmaps/KSC-V.bcmap';
import kSCmsUHCH from 'pdfjs-dist/cmaps/KSCms-UHC-H.bcmap';
import kSCmsUHCHWH from 'pdfjs-dist/cmaps/KSCms-UHC-HW-H.bcmap';
import kSCmsUHCHWV from 'pdfjs-dist/cmaps/KSCms-UHC-HW-V.bcmap';
import kSCmsUHCV from 'pdfjs-dist/cmaps/KSCms-UHC-V.bcmap';
import kSCpcEUCH from 'pdfjs-dist/cmaps/KSCpc-EUC-H.bcmap';
import kSCpcEUCV from 'pdfjs-dist/cmaps/KSCpc-EUC-V.bcmap';
import uniKSUCS2H from 'pdfjs-dist/cmaps/UniKS-UCS2-H.bcmap';
import uniKSUCS2V from 'pdfjs-dist/cmaps/UniKS-UCS2-V.bcmap';
import uniKSUTF16H from 'pdfjs-dist/cmaps/UniKS-UTF16-H.bcmap';
import uniKSUTF16V from 'pdfjs-dist/cmaps/UniKS-UTF16-V.bcmap';
import uniKSUTF32H from 'pdfjs-dist/cmaps/UniKS-UTF32-H.bcmap';
import uniKSUTF32V from 'pdfjs-dist/cmaps/UniKS-UTF32-V.bcmap';
import uniKSUTF8H from 'pdfjs-dist/cmaps/UniKS-UTF8-H.bcmap';
import uniKSUTF8V from 'pdfjs-dist/cmaps/UniKS-UTF8-V.bcmap';

/**
 * The tables that lead from the codes of Korean fonts to characters, by name: a PDF may leave out the font and
 * name one of these. Without it such a file has no text, and nothing says so.
 */
export const KOREAN_CMAPS: ReadonlyMap<string, Uint8Array> = new Map([
  ['Adobe-Korea1-0', adobeKorea10],
  ['Adobe-Korea1-1', adobeKorea11],
  ['Adobe-Korea1-2', adobeKorea12],
  ['Adobe-Korea1-UCS2', adobeKorea1UCS2],
  ['KSC-EUC-H', kSCEUCH],
  ['KSC-EUC-V', kSCEUCV],
  ['KSC-H', kSCH],
  ['KSC-Johab-H', kSCJohabH],
  ['KSC-Johab-V', kSCJohabV],
  ['KSC-V', kSCV],
  ['KSCms-UHC-H', kSCmsUHCH],
  ['KSCms-UHC-HW-H', kSCmsUHCHWH],
  ['KSCms-UHC-HW-V', kSCmsUHCHWV],
  ['KSCms-UHC-V', kSCmsUHCV],
  ['KSCpc-EUC-H', kSCpcEUCH],
  ['KSCpc-EUC-V', kSCpcEUCV],
  ['UniKS-UCS2-H', uniKSUCS2H],
  ['UniKS-UCS2-V', uniKSUCS2V],
  ['UniKS-UTF16-H', uniKSUTF16H],
  ['UniKS-UTF16-V', uniKSUTF16V],
  ['UniKS-UTF32-H', uniKSUTF32H],
  ['UniKS-UTF32-V', uniKSUTF32V],
  ['UniKS-UTF8-H', uniKSUTF8H],
  ['UniKS-UTF8-V', uniKSUTF8V],
]);
