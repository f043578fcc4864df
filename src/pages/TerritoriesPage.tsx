export default function TerritoriesPage() {
  return null;
}
