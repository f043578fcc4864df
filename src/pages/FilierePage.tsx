export default function FilierePage() {
  return null;
}
