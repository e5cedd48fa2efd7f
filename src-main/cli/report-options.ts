import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { logoLimits, readLogo } from '../contract/logo.ts';
import { refusalWords } from '../game/refusal.ts';
import type { Paper, ReportOptions } from '../report/report-input.ts';
import { isSection, sectionIds } from '../report/section.ts';
import { isLanguage } from '../report/words/clock.ts';
import { Refused } from './refused.ts';

interface Asked {
  readonly without?: string;
  readonly handling?: string;
  readonly roundWord?: string;
  readonly dates?: string;
  readonly paper?: string;
  readonly logo?: string;
}

/** What was asked of the report's look and length. @throws Refused */
export function chosenOptions(asked: Asked): Partial<ReportOptions> {
  const { without, handling, roundWord, dates, paper, logo } = asked;
  if (dates !== undefined && !isLanguage(dates)) {
    throw new Refused(
      'language-unknown',
      `No such language here: ${dates}. Write it as in fr or pt-BR.`,
    );
  }
  return {
    paper: paperOf(paper),
    ...(without !== undefined && { sections: sectionsWithout(without) }),
    ...(handling !== undefined && { handling }),
    ...(roundWord !== undefined && { roundWord }),
    ...(dates !== undefined && { dateLanguage: dates }),
    ...(logo !== undefined && { logo: logoIn(logo) }),
  };
}

/** Commander has let nothing else through. */
function paperOf(paper: string | undefined): Paper {
  return paper === 'Letter' ? 'Letter' : 'A4';
}

function sectionsWithout(list: string): ReportOptions['sections'] {
  const left = list.split(',').map((id) => id.trim());
  const unknown = left.filter((id) => !isSection(id));
  if (unknown.length > 0) {
    const message = `No such section: ${unknown.join(', ')}. There are ${sectionIds.join(', ')}.`;
    throw new Refused('section-unknown', message);
  }
  return sectionIds.filter((id) => !left.includes(id));
}

const medias: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.svg': 'image/svg+xml',
};

function logoIn(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Refused('file-missing', `There is no such file: ${file}`);
  if (found.size > logoLimits.bytes)
    throw new Refused('logo-too-large', refusalWords['logo-too-large']);
  const media = medias[extname(file).toLowerCase()] ?? 'image/unknown';
  const address = `data:${media};base64,${readFileSync(file).toString('base64')}`;
  const logo = readLogo(address);
  if (!logo.ok) throw new Refused(logo.refusal.code, logo.refusal.message);
  return address;
}
