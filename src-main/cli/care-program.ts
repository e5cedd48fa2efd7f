import type { Command } from 'commander';
import { Argument, Option } from 'commander';
import {
  archiveCommand,
  putBackCommand,
  tagCommand,
  templateCommand,
  trashCommand,
} from './care-commands.ts';
import { emptyTrashCommand } from './empty-trash-command.ts';
import type { Io } from './io.ts';

type NewCommand = (name: string, description: string) => Command;

/** What can be typed to do something with whole sessions. */
export function addCareCommands(command: NewCommand, session: () => Argument, io: Io): void {
  command('tag', 'puts tags on a session')
    .addArgument(session())
    .argument('<tag...>')
    .action((asked: string, add: string[], _, sub: Command) =>
      tagCommand(asked, { add }, sub.optsWithGlobals(), io),
    );
  command('untag', 'takes tags off a session')
    .addArgument(session())
    .argument('<tag...>')
    .action((asked: string, remove: string[], _, sub: Command) =>
      tagCommand(asked, { remove }, sub.optsWithGlobals(), io),
    );
  command('template', 'a new session, set up as another is')
    .addArgument(session())
    .action((asked: string, _, sub: Command) => templateCommand(asked, sub.optsWithGlobals(), io));
  command('archive', 'puts a session away; it can still be found and opened')
    .addArgument(session())
    .action((asked: string, _, sub: Command) =>
      archiveCommand(asked, true, sub.optsWithGlobals(), io),
    );
  command('unarchive', 'back on the shelf')
    .addArgument(session())
    .action((asked: string, _, sub: Command) =>
      archiveCommand(asked, false, sub.optsWithGlobals(), io),
    );
  command('trash', 'puts a session in the trash, where nothing of it is deleted')
    .addArgument(session())
    .addOption(new Option('--even-in-use', 'although it is running'))
    .action((asked: string, _, sub: Command) => trashCommand(asked, sub.optsWithGlobals(), io));
  command('put-back', 'takes a session out of the trash')
    .addArgument(session())
    .action((asked: string, _, sub: Command) => putBackCommand(asked, sub.optsWithGlobals(), io));
  command('empty-trash', 'names what is in the trash; with --yes, deletes it for good')
    .addArgument(new Argument('[session...]', 'these alone, of what is in the trash'))
    .addOption(new Option('--yes', 'delete it'))
    .action((asked: string[], _, sub: Command) =>
      emptyTrashCommand(asked, sub.optsWithGlobals(), io),
    );
}
