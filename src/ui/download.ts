/** Gives the text to the visitor as a file of that name, of that media type. */
export function download(text: string, fileName: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // Not at once: some browsers begin to read after the press.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
