import { renderToStaticMarkup } from 'react-dom/server';
import type { PositionChartProps } from './charts/position-chart.tsx';
import { PositionChart } from './charts/position-chart.tsx';
import { standaloneSvg } from './charts/standalone.ts';
import type { ValueBarProps } from './charts/value-bar.tsx';
import { ValueBar } from './charts/value-bar.tsx';
import { SeatMark } from './html/parts.tsx';
import { pageOf } from './html/page.ts';
import { sections, shownSheets } from './html/sections.ts';
import { positionConclusion } from './charts/position-words.ts';
import type { ReportModel } from './model.ts';
import type { Photos } from './photos.ts';
import type { TreeNode } from './tree.ts';
import { treeOf } from './tree.ts';

/** The sections sheet by sheet, as the HTML has them, charts as drawings of their own. */
export function reportTree(model: ReportModel, photos?: Photos): TreeNode[][] {
  const page = pageOf(model, photos);
  const hasTitle = model.sections.includes('summary');
  return shownSheets(model.sections).map((ids, place) => [
    ...(place === 0 && model.logo !== '' ? [logoOf(model)] : []),
    ...(place === 0 && !hasTitle ? treeOf(<h1>{model.title}</h1>, nothing) : []),
    ...ids.flatMap((id) => {
      const Section = sections[id];
      return treeOf(<Section page={page} />, drawing(model));
    }),
  ]);
}

function logoOf({ logo }: ReportModel): TreeNode {
  return { tag: 'logo', props: { src: logo, alt: '' }, children: [] };
}

/** Pixels. */
const barWidth = 44;

function nothing(): null {
  return null;
}

function drawing({ board }: ReportModel) {
  return (component: unknown, props: object): TreeNode | null => {
    if (component === PositionChart) {
      const chart = props as PositionChartProps;
      const { points, pack, width, height } = chart;
      const svg = standaloneSvg(renderToStaticMarkup(<PositionChart {...chart} />));
      const alt = positionConclusion(points, pack);
      return { tag: 'chart', props: { svg, alt, width, height }, children: [] };
    }
    if (component === ValueBar) {
      const bar = { ...(props as ValueBarProps), width: barWidth };
      const svg = standaloneSvg(renderToStaticMarkup(<ValueBar {...bar} />));
      return { tag: 'bar', props: { svg }, children: [] };
    }
    if (component === SeatMark && 'seat' in props) {
      const { seat: id } = props;
      const seat = board.seats.find((each) => each.id === id);
      const code = id === 'control' ? 'CTL' : (seat?.code ?? String(id));
      const { glyph = 'hexagon', tone = '' } = seat ?? {};
      return { tag: 'seat', props: { glyph, tone }, children: [code] };
    }
    return null;
  };
}
