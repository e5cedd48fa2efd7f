import styles from './brand-mark.module.css';

/** A table and four seats, each with its own glyph. */
export function BrandMark({ size = 18 }: { readonly size?: number }) {
  return (
    <svg className={styles.mark} width={size} height={size} viewBox="0 0 18 18" aria-hidden="true">
      <rect className={styles.table} x="5.4" y="5.4" width="7.2" height="7.2" />
      <circle cx="9" cy="1.9" r="1.8" />
      <path d="M0 10.8h3.6L1.8 7.4zM16.1 6.9l2.1 2.1-2.1 2.1L14 9zM7.4 14.6h3.2v3.2H7.4z" />
    </svg>
  );
}
