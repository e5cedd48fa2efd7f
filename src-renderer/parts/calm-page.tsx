import type { ReactNode } from 'react';
import { AppBar } from './app-bar.tsx';
import styles from './calm-page.module.css';

interface CalmPageProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page of its own for what has to be said before anything goes on. */
export function CalmPage({ title, children }: CalmPageProps) {
  return (
    <div className={styles.page}>
      <AppBar />
      <main className={styles.main} role="alert">
        <h1 className={styles.title}>{title}</h1>
        {children}
      </main>
    </div>
  );
}

export function CalmText({ children }: { readonly children: ReactNode }) {
  return <p className={styles.text}>{children}</p>;
}

export function CalmActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
