/** A bar for a share (0 to 1) that is written beside it: for the eye alone. */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg className="page-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="page-bar-ground" width="100" height="10" />
      <rect className="page-bar-value" width={Math.round(100 * share)} height="10" />
    </svg>
  );
}
