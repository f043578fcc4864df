export default function FilieresPage() {
  return null;
}
