export default function TerritoryPage() {
  return null;
}
