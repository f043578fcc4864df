import { useNews } from '../ui/LiveStatus.tsx';

/** What came of a press: seen where it was pressed, heard in the page's status. */
export function PlaceNotice({ notice }: { notice: string | null }) {
  useNews(notice);
  return notice === null ? null : <p className="place-notice">{notice}</p>;
}
