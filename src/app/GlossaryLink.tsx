import type { ComponentProps } from 'react';
import { Link } from 'react-router-dom';
import type { TermLink } from '../ui/Glossed.tsx';
import { PAGE_PATHS } from '../url/paths.ts';

/** A link to a word of the glossary, which stands on the page of the label. */
export function GlossaryLink({ term, ...props }: ComponentProps<TermLink>) {
  return <Link to={`${PAGE_PATHS.label}#${term}`} {...props} />;
}
