/** Hopwatch's own mark: a watch whose hand hops. Decoration only. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="9" fill="var(--hw-solid)" />
      <path
        d="M7.5 20.5c.8-6.6 3.2-9.9 6-9.9s3.7 3 4 6.2c.5-3.4 2-5.4 3.8-5.4 2.1 0 3.2 3.4 3.4 9.1"
        stroke="var(--hw-on-solid)"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <circle cx="24.7" cy="22.4" r="2.3" fill="var(--hw-mark-hand)" />
    </svg>
  );
}
