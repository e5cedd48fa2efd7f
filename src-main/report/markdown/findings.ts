import type { ReportFinding } from '../model/findings.ts';
import type { ReportModel } from '../model.ts';
import { inline, list, table } from './escape.ts';

export function findingsMarkdown({ findings, audience }: ReportModel): string[] {
  if (audience.id !== 'control')
    return ['Control keeps the findings; this view does not hold them.'];
  return [
    '### Strengths',
    findingList(findings.strengths),
    '### Areas for improvement',
    findingList(findings.areas),
  ];
}

function findingList(findings: readonly ReportFinding[]): string {
  if (findings.length === 0) return 'None recorded.';
  return list(
    findings.map(({ text, moves }) => {
      const rests = moves.map(({ number }) => number).join(', ');
      return rests === '' ? inline(text) : `${inline(text)} (${rests})`;
    }),
  );
}

export function planMarkdown({ plan, audience }: ReportModel): string[] {
  if (audience.id !== 'control') {
    return ['Control keeps the improvement plan; this view does not hold it.'];
  }
  const rows = plan.map(({ issue, action, owner, start, completion }) =>
    [issue, action, owner || '–', start || '–', completion || '–'].map(inline),
  );
  const heads = ['Issue', 'Corrective action', 'Owner', 'Start', 'Completion'];
  return [table(heads, rows) || 'No action is planned.'];
}
