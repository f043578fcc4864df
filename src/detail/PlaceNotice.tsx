/** What came of a press, said where it was pressed: seen and heard. Stands empty before, so that it is heard. */
export function PlaceNotice({ notice }: { notice: string | null }) {
  return (
    <p className={notice === null ? 'visually-hidden' : 'place-notice'} aria-live="polite">
      {notice}
    </p>
  );
}
