import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AppBar } from '../../src-renderer/parts/app-bar.tsx';
import { Button } from '../../src-renderer/parts/button.tsx';
import { EvaluatorDots } from '../../src-renderer/parts/evaluator-dots.tsx';
import { ariaKeys, keyText } from '../../src-renderer/parts/key-cap.tsx';
import { Refusal } from '../../src-renderer/parts/refusal.tsx';
import { RoundBar } from '../../src-renderer/parts/round-bar.tsx';
import { ScoreBars } from '../../src-renderer/parts/score-bars.tsx';
import { ScoreControl } from '../../src-renderer/parts/score-control.tsx';
import { controlSeat, SeatMark } from '../../src-renderer/parts/seat-mark.tsx';
import { TextField } from '../../src-renderer/parts/text-field.tsx';

const nothing = () => undefined;

function row(value: number | null) {
  return renderToStaticMarkup(
    <ScoreControl
      code="B1"
      name="Sanctions slack"
      family="benefit"
      value={value}
      onChange={nothing}
    />,
  );
}

const count = (html: string, text: string) => html.split(text).length - 1;

const button = (isDisabled: boolean) =>
  renderToStaticMarkup(
    <Button isDisabled={isDisabled} reason="3 open">
      Submit
    </Button>,
  );

const dots = (scores: number[]) =>
  renderToStaticMarkup(<EvaluatorDots label="F1" family="fear" scores={scores} />);

const words = (done: number, current?: number) =>
  /aria-label="([^"]+)"/.exec(
    renderToStaticMarkup(<RoundBar total={4} done={done} current={current} />),
  )?.[1];

describe('a row of the score control', () => {
  test('is a radio group of five with one stop for Tab', () => {
    expect(count(row(null), 'role="radio"')).toBe(5);
    expect(count(row(null), 'tabindex="0"')).toBe(1);
    expect(count(row(1), 'tabindex="0"')).toBe(1);
  });

  test('not rated has no level chosen; nought is a choice', () => {
    expect(count(row(null), 'aria-checked="true"')).toBe(0);
    expect(row(0)).toMatch(/aria-checked="true"[^>]*>0</);
  });

  test('is named in full', () => {
    const html = row(null);
    const id = /role="radiogroup" aria-labelledby="([^"]+)"/.exec(html)?.[1];
    expect(id).toBeDefined();
    expect(html).toMatch(new RegExp(`id="${id}"[^>]*><span[^>]*>B1</span> Sanctions slack<`));
  });
});

test('a disabled button says why in its own words', () => {
  expect(button(true)).toContain('Submit, 3 open');
  expect(button(false)).not.toContain('3 open');
});

test('a key cap is no part of the name of its button', () => {
  const html = renderToStaticMarkup(<Button keys="Ctrl Enter">Log 3.6</Button>);
  expect(html).toMatch(/aria-hidden="true"><kbd[^>]*>Ctrl Enter</);
  expect(html).toContain('aria-keyshortcuts="Control+Enter"');
});

test('on a Mac Ctrl reads Cmd', () => {
  expect([keyText('Ctrl K', true), keyText('Ctrl K', false)]).toEqual(['Cmd K', 'Ctrl K']);
  expect(ariaKeys('Ctrl Shift J', true)).toBe('Meta+Shift+J');
});

test('a field keeps its text when it is refused, and says why', () => {
  const html = renderToStaticMarkup(
    <TextField label="Seen by" value="Seats" onChange={nothing} error="Name a seat" />,
  );
  expect(html).toContain('value="Seats"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('Name a seat');
});

test('a refusal is an alert', () => {
  expect(renderToStaticMarkup(<Refusal title="Not logged: say who" />)).toContain('role="alert"');
});

test('bars say what they show, and what nobody rated', () => {
  const html = renderToStaticMarkup(
    <ScoreBars
      criteria={[
        { code: 'B1', kind: 'benefit', value: -0.7 },
        { code: 'F1', kind: 'fear', value: null },
      ]}
    />,
  );
  expect(html).toContain('aria-label="B1 \u22120.7, F1 not rated"');
});

test('evaluators three apart are marked split', () => {
  expect(dots([-1, 1, 2])).toContain('split');
  expect(dots([0, 1, 2])).not.toContain('split');
  expect(dots([])).toContain('not rated');
});

test('a glyph without its code is named', () => {
  const bare = renderToStaticMarkup(<SeatMark seat={controlSeat} showCode={false} />);
  expect(bare).toContain('aria-label="Control"');
  expect(renderToStaticMarkup(<SeatMark seat={controlSeat} />)).not.toContain('aria-label');
});

test('rounds are told in words', () => {
  expect([words(0), words(2, 0.5), words(4)]).toEqual([
    '4 rounds, none played',
    'Round 3 of 4',
    '4 of 4 rounds played',
  ]);
});

test('the bar marks the screen shown and has tabs only where there is a session', () => {
  const bar = renderToStaticMarkup(<AppBar tab="run" onTab={nothing} />);
  expect(bar).toMatch(/aria-current="page"[^>]*>Run</);
  expect(renderToStaticMarkup(<AppBar />)).not.toContain('Setup');
});
