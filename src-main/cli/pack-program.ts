import type { Command } from 'commander';
import { Argument, Option } from 'commander';
import type { Io } from './io.ts';
import {
  exportPackCommand,
  importPackCommand,
  packsCommand,
  packSchemaCommand,
} from './pack-commands.ts';

type NewCommand = (name: string, description: string) => Command;

const out = () => new Option('--out <file>', 'write it there instead of printing it');

/** What can be typed about packs. */
export function addPackCommands(command: NewCommand, io: Io): void {
  command('packs', 'the packs a session can be played with')
    .addOption(new Option('--json', 'for programs'))
    .action((_, sub: Command) => packsCommand(sub.optsWithGlobals(), io));
  command('export-pack', 'a pack as a file')
    .addArgument(new Argument('<pack>', 'its id or its title'))
    .addOption(new Option('--pack-version <version>', 'the newest unless said'))
    .addOption(out())
    .action((asked: string, _, sub: Command) =>
      exportPackCommand(asked, sub.optsWithGlobals(), io),
    );
  command('import-pack', 'a pack from its file')
    .argument('<file>')
    .action((file: string, _, sub: Command) => importPackCommand(file, sub.optsWithGlobals(), io));
  command('pack-schema', 'the JSON Schema of a pack’s file')
    .addOption(out())
    .action((_, sub: Command) => packSchemaCommand(sub.optsWithGlobals(), io));
}
