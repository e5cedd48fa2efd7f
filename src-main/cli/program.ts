import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { fewestCompared, mostCompared } from '../report/comparison/limits.ts';
import { compareCommand } from './compare-command.ts';
import { backupCommand } from './backup-command.ts';
import { addCareCommands } from './care-program.ts';
import { exportCommand, exportFormats } from './export-command.ts';
import { importCommand } from './import-command.ts';
import { forkCommand } from './fork-command.ts';
import type { Io } from './io.ts';
import { listCommand } from './list-command.ts';
import { paperIds } from '../report/print/paper.ts';
import { addPackCommands } from './pack-program.ts';
import { printChoices, printCommand } from './print-command.ts';
import { replayFileCommand } from './replay-file-command.ts';
import { replayCommand } from './replay-command.ts';
import { knownFormats, reportCommand, reportSchemaCommand } from './report-command.ts';
import { restoreCommand } from './restore-command.ts';
import { sampleCommand } from './sample-command.ts';
import { knownOutcomes, searchCommand } from './search-command.ts';
import { verifyCommand } from './verify-command.ts';

const session = () => new Argument('<session>', 'its id, the beginning of its id, or its title');
const json = () => new Option('--json', 'for programs');
const out = () => new Option('--out <file>', 'write it there instead of printing it');
const audience = () =>
  new Option('--audience <who>', 'control, public, or a seat').default('control');

/** What can be typed. */
export function programOf(io: Io): Command {
  const program = new Command('tabletop')
    .description('Runs policy wargames: the sessions of a library from the command line.')
    .version(io.version)
    .option('--library <file>', 'the library to use (or TABLETOP_LIBRARY; your own unless said)')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .configureHelp({ showGlobalOptions: true });
  const command = (name: string, description: string) =>
    program.command(name).description(description);
  command('list', 'the sessions on the shelf, the one changed last first')
    .addOption(new Option('--archived', 'those in the archive'))
    .addOption(new Option('--trash', 'those in the trash'))
    .addOption(new Option('--all', 'every session there is'))
    .addOption(new Option('--tag <tag>', 'only those with this tag'))
    .addOption(json())
    .action((_, sub: Command) => listCommand(sub.optsWithGlobals(), io));
  command('search', 'what was said in any session')
    .argument('<words...>')
    .addOption(new Option('--seat <seat>', 'of a seat, by its id'))
    .addOption(new Option('--instrument <instrument>', 'moves with an instrument, by its id'))
    .addOption(new Option('--outcome <outcome>').choices(knownOutcomes))
    .addOption(new Option('--from <date>', 'from a day on, such as 2026-03-12'))
    .addOption(new Option('--to <date>', 'up to a day'))
    .addOption(new Option('--withdrawn', 'what was withdrawn or struck too'))
    .addOption(json())
    .action((words: string[], _, sub: Command) => searchCommand(words, sub.optsWithGlobals(), io));
  command('import', 'sessions: .tabletop files, folders of CSV files, other libraries')
    .argument('<path...>')
    .action((paths: string[], _, sub: Command) => importCommand(paths, sub.optsWithGlobals(), io));
  command('export', 'everything about a session')
    .addArgument(session())
    .addOption(new Option('--as <format>').choices(exportFormats).makeOptionMandatory())
    .addOption(new Option('--out <file>', 'a .tabletop file, or the folder of CSV files'))
    .action((asked: string, _, sub: Command) => exportCommand(asked, sub.optsWithGlobals(), io));
  command('report', 'the after-action report')
    .addArgument(session())
    .addOption(new Option('--format <format>').choices(knownFormats).makeOptionMandatory())
    .addOption(audience())
    .addOption(new Option('--chatham-house', 'seats only: no names, affiliations or attendance'))
    .addOption(new Option('--without <sections>', 'left out, separated by commas'))
    .addOption(new Option('--handling <line>', 'at the head of every page, for the session’s own'))
    .addOption(new Option('--round-word <word>', 'what a round is called, such as Turn'))
    .addOption(new Option('--dates <language>', 'of days in words, such as fr'))
    .addOption(new Option('--paper <size>', 'A4 unless said').choices(['A4', 'Letter']))
    .addOption(new Option('--logo <file>', 'PNG, JPEG or SVG for the first page'))
    .addOption(out())
    .action((asked: string, _, sub: Command) => reportCommand(asked, sub.optsWithGlobals(), io));
  command('report-schema', 'the JSON Schema of a report written as JSON')
    .addOption(out())
    .action((_, sub: Command) => reportSchemaCommand(sub.optsWithGlobals(), io));
  command('print', 'what is handed out on paper, as a page to be printed')
    .addArgument(session())
    .addOption(new Option('--what <kind>').choices(printChoices).makeOptionMandatory())
    .addOption(new Option('--seat <seat>', 'briefs and move cards of one seat alone'))
    .addOption(new Option('--paper <size>').choices(paperIds).default('a4'))
    .addOption(out())
    .action((asked: string, _, sub: Command) => printCommand(asked, sub.optsWithGlobals(), io));
  command('replay', 'what a session had come to')
    .addArgument(session())
    .addOption(new Option('--at <version>', 'the end unless said').argParser(versionOf))
    .addOption(audience())
    .addOption(json())
    .action((asked: string, _, sub: Command) => replayCommand(asked, sub.optsWithGlobals(), io));
  command('replay-file', 'a session and the screen to replay it, in one HTML file')
    .addArgument(session())
    .addOption(audience())
    .addOption(new Option('--chatham-house', 'seats only: no names, affiliations or attendance'))
    .addOption(new Option('--no-photos', 'without the photos its audience may see'))
    .addOption(new Option('--out <file>').makeOptionMandatory())
    .action((asked: string, _, sub: Command) =>
      replayFileCommand(asked, sub.optsWithGlobals(), io),
    );
  command('fork', 'a session that goes on from any version of another')
    .addArgument(session())
    .addOption(new Option('--at <version>', 'the end unless said').argParser(versionOf))
    .addOption(new Option('--title <title>', 'where it left unless said'))
    .action((asked: string, _, sub: Command) => forkCommand(asked, sub.optsWithGlobals(), io));
  command('compare', 'two to six sessions or forks, side by side')
    .argument('<session...>', 'each by its id, the beginning of its id, or its title')
    .addOption(json())
    .action((asked: string[], _, sub: Command) => {
      if (asked.length < fewestCompared || asked.length > mostCompared) {
        sub.error(`error: two to six sessions are compared, not ${asked.length}`);
      }
      compareCommand(asked, sub.optsWithGlobals(), io);
    });
  command('verify', 'whether a log is as it was written')
    .addArgument(new Argument('<session or file>', 'a session, or a .tabletop file'))
    .addOption(json())
    .action((asked: string, _, sub: Command) => verifyCommand(asked, sub.optsWithGlobals(), io));
  command('backup', 'a copy of the library, also while it is in use')
    .addOption(new Option('--out <file>', 'into the folder “backups” beside it unless said'))
    .action((_, sub: Command) => backupCommand(sub.optsWithGlobals(), io));
  command('restore', 'back to a backup; the library that was there is kept beside it')
    .addArgument(new Argument('[backup]', 'the newest that is sound unless said'))
    .action((asked: string | undefined, _, sub: Command) =>
      restoreCommand(asked, sub.optsWithGlobals(), io),
    );
  addCareCommands(command, session, io);
  addPackCommands(command, io);
  command('sample', 'adds the sample session').action((_, sub: Command) =>
    sampleCommand(sub.optsWithGlobals(), io),
  );
  return program;
}

function versionOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Versions count from 1.');
  return Number(text);
}
