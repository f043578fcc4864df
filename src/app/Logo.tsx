/** The site's sign: four places and the paths between them. Decorative, the name stands beside it. */
export function Logo() {
  return (
    <svg className="logo" width="32" height="32" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className="logo-ground" width="32" height="32" rx="8" />
      <path className="logo-path" d="M9 10 L20 8.5 L23 20 L11 23.5 Z M9 10 L23 20" />
      <circle className="logo-place" cx="9" cy="10" r="3" />
      <circle className="logo-place" cx="20" cy="8.5" r="2.4" />
      <circle className="logo-place" cx="11" cy="23.5" r="2.4" />
      <rect className="logo-heart" x="19.8" y="16.8" width="6.4" height="6.4" rx="1.2" transform="rotate(45 23 20)" />
    </svg>
  );
}
