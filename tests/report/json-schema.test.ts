import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  reportJsonSchema,
  reportSchema,
  reportSchemaName,
} from '../../src-main/report/report-schema.ts';
import { sectionIds } from '../../src-main/report/section.ts';
import { writeReport } from '../../src-main/report/write-report.ts';
import { alaska } from '../../src-main/scenario/alaska.ts';
import { afternoon } from './afternoon.ts';
import { anyRoom } from './random-room.ts';
import { Rehearsal } from './rehearsal.ts';
import { modelFor } from './written.ts';

function problemsOf(json: string): unknown {
  const parsed = reportSchema.safeParse(JSON.parse(json));
  return parsed.success ? [] : parsed.error.issues;
}

describe('the JSON report satisfies the schema it names', () => {
  test.each(['control', 'public', 'beijing'])('with everything in it, for %s', (audience) => {
    const room = afternoon();
    for (const chathamHouse of [false, true]) {
      const json = writeReport('json', modelFor(room, audience, { chathamHouse }));
      expect(problemsOf(json)).toEqual([]);
      expect(json).toContain(`"$schema": "${reportSchemaName}"`);
    }
  });

  test('with nothing in it', () => {
    expect(problemsOf(writeReport('json', modelFor(new Rehearsal(alaska))))).toEqual([]);
  });

  test('whatever happened, for whom, and whatever sections are chosen', () => {
    const audience = fc.constantFrom('control', 'public', 'moscow');
    fc.assert(
      fc.property(anyRoom, audience, fc.subarray([...sectionIds]), (room, who, sections) => {
        expect(problemsOf(writeReport('json', modelFor(room, who, { sections })))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('and the schema tells a report from what is none', () => {
    const json = JSON.parse(writeReport('json', modelFor(afternoon())));
    expect(problemsOf(JSON.stringify({ ...json, more: 1 }))).not.toEqual([]);
    expect(
      problemsOf(JSON.stringify({ ...json, totals: { ...json.totals, net: '1' } })),
    ).not.toEqual([]);
    expect(reportJsonSchema()).toMatchObject({
      $id: reportSchemaName,
      type: 'object',
      additionalProperties: false,
    });
  });
});
