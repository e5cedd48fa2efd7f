import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react';
import { findText } from './find-text.ts';
import { readReport } from './report-document.ts';
import { pagesOf, placeOf, type SectionPages } from './section-pages.ts';
import styles from './report-page.module.css';

export interface ReportPageHandle {
  /** Brings a text into view and selects it; answers whether it stands there. */
  readonly show: (text: string) => boolean;
  readonly goTo: (section: string) => void;
}

interface ReportPageProps {
  readonly html: string;
  /** Told which page each section begins on. */
  readonly onPages: (pages: SectionPages) => void;
  readonly ref?: Ref<ReportPageHandle>;
}

/** The report as it will be saved, page by page. */
export function ReportPage({ html, onPages, ref }: ReportPageProps) {
  const host = useRef<HTMLDivElement>(null);
  const tell = useRef(onPages);
  useEffect(() => {
    tell.current = onPages;
  });
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const { page, sheets } = readReport(html);
    root.adoptedStyleSheets = [...sheets];
    root.replaceChildren(page);
    tell.current(pagesOf(root));
  }, [html]);
  useEffect(() => {
    const root = host.current?.shadowRoot;
    root?.addEventListener('click', follow);
    return () => root?.removeEventListener('click', follow);
  }, []);
  useImperativeHandle(ref, () => ({
    show(text) {
      const range = host.current?.shadowRoot && findText(host.current.shadowRoot, text);
      if (!range) return false;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const { startContainer, startOffset, endContainer, endOffset } = range;
      getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      return true;
    },
    goTo(section) {
      const root = host.current?.shadowRoot;
      if (root) focusOn(placeOf(root, section));
    },
  }));
  // The report is a paper document in either theme.
  return <div ref={host} className={styles.page} data-theme="paper" />;
}

/** Links lead to places within the report; the address belongs to the app. */
function follow(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!link || !(event.currentTarget instanceof ShadowRoot)) return;
  event.preventDefault();
  const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
  focusOn(id ? event.currentTarget.getElementById(id) : null);
}

function focusOn(place: HTMLElement | null): void {
  if (!place) return;
  for (let parent = place.parentElement; parent; parent = parent.parentElement) {
    // What is linked to may lie in a part that is folded away.
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  }
  place.scrollIntoView({ block: 'start' });
  place.setAttribute('tabindex', '-1');
  place.focus({ preventScroll: true });
}
