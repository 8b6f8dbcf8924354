import { exportFile } from './export';
import { facts } from './facts';
import { inspect } from './inspect';
import { quote } from './quote';
import { search } from './search';
import { CheckFailed, WrongUse, print } from './terminal';

/** The command line `gakju`: the same core, without an editor. Exit 0; 1 when a check finds faults; 2 on wrong use. */
const COMMANDS = { inspect, search, facts, quote, export: exportFile };

const USAGE = `gakju: read, search and quote a folder of sources. Nothing leaves this machine.

  gakju inspect FILE [--issued DATE] [--knowledge FILE]…
        what Gakju sees in a source: its text, metadata, names, dates and passages
  gakju search FOLDER QUERY [--limit N]
        the best passages, best first
  gakju facts FOLDER NAME-OR-DATE [--today DATE]
        what a hover would say, with its evidence
  gakju quote FOLDER "WORDS" [--style ID] [--form inline|block|note] [--draft FILE]
        what would be inserted into a draft; refuses words that are not the source's
  gakju export DRAFT FILE [--force]
        the draft as a document with real footnotes: FILE ends in .docx, .hwpx or .html

  --json            print the answer as JSON
  --knowledge FILE  add a knowledge file (may be repeated)
  --help            print this`;

async function main(args: readonly string[]): Promise<void> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    print(USAGE);
    if (name === undefined) throw new WrongUse('Say what to do.');
    return;
  }
  if (!Object.hasOwn(COMMANDS, name)) throw new WrongUse(`There is no command ${name}; see gakju --help.`);
  await COMMANDS[name as keyof typeof COMMANDS](rest);
}

main(process.argv.slice(2)).then(
  () => undefined,
  (error: unknown) => {
    if (error instanceof CheckFailed) process.exitCode = 1;
    else if (error instanceof WrongUse || isParseError(error)) {
      console.error(`gakju: ${error.message}`);
      process.exitCode = 2;
    } else {
      console.error(error);
      process.exitCode = 70;
    }
  },
);

/** What node's parseArgs throws for options it does not know. */
function isParseError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
