export default function SiteMapPage() {
  return null;
}
