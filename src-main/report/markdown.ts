import { inline } from './markdown/escape.ts';
import { markdownSections } from './markdown/sections.ts';
import type { ReportModel } from './model.ts';
import { sectionTitles } from './section.ts';

/** The report as text and pipe tables, in the same order as everywhere. */
export function writeMarkdown(model: ReportModel): string {
  const rule = model.chathamHouse ? 'Seats only, under the Chatham House rule.' : '';
  const blocks = [
    inline(model.handling),
    `# ${inline(`After-action report, ${model.title}`)}`,
    rule,
    ...model.sections.flatMap((id) => [`## ${sectionTitles[id]}`, ...markdownSections[id](model)]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
