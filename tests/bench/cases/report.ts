import { createRequire } from 'node:module';
import { join } from 'node:path';
import { reportModel } from '../../../src-main/report/model.ts';
import { rosterOf } from '../../../src-main/report/roster.ts';
import { writeReport } from '../../../src-main/report/write-report.ts';
import type { Case } from '../measure.ts';
import { memorySession } from '../memory-session.ts';
import { commandsOf, evaluators, must } from '../rehearsal.ts';

const moves = 1000;
const perRound = 250;

type Renderer = (options: object) => { readonly render: (markdown: string) => string };

/** From the log to the finished page, beside the report's own Markdown made HTML. */
export const report: Case = {
  name: 'report',
  against: 'markdown-it on the Markdown report of the same session',
  goal: { most: 2 },
  async prepare({ peers }) {
    const load = createRequire(join(peers, 'package.json'));
    const markdownIt = load('markdown-it') as Renderer;
    const renderer = markdownIt({});
    const { events, pack } = played();
    const options = { chathamHouse: false, generatedAt: '2026-03-12T17:00:00.000Z' };
    const roster = rosterOf(events);
    const modelNow = () => reportModel({ events, pack, audience: 'control', roster, options });
    const markdown = writeReport('md', modelNow());
    let written = 0;
    return {
      ours() {
        written += writeReport('html', modelNow()).length;
      },
      reference() {
        written += renderer.render(markdown).length;
      },
      close() {
        if (written === 0) throw new Error('Nothing was written.');
      },
    };
  },
};

function played() {
  const session = memorySession();
  must(session, { kind: 'addParticipants', participants: evaluators });
  for (let turn = 0; turn < moves; turn += 1) {
    const round = turn / perRound + 1;
    if (Number.isInteger(round)) {
      if (round > 1) must(session, { kind: 'closeRound', round: round - 1 });
      must(session, { kind: 'openRound', round });
    }
    for (const command of commandsOf(turn)) must(session, command(session.state));
  }
  return session;
}
