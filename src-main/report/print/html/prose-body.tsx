import type { ProsePage } from '../model/prose-page.ts';
import { Passages } from './page-parts.tsx';

export function ProseBody({ page }: { readonly page: ProsePage }) {
  return <Passages passages={page.passages} setting={page.setting} />;
}
