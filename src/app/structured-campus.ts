/** A campus as search engines are told of it: only what is known, in the words of schema.org. */
import type {
  AdministrativeAreaLeaf,
  ContactPointLeaf,
  EducationalOrganizationLeaf,
  OrganizationLeaf,
  PlaceLeaf,
  PostalAddressLeaf,
} from 'schema-dts';
import { filieresOf, isApproximate, type Campus, type Referent } from '../domain/campus.ts';
import type { Dataset } from '../domain/dataset.ts';
import { mailAddress, phoneAddress, safeWebAddress } from '../domain/safe-links.ts';
import { territoryNames, toVerifyInWords } from '../texts/common-texts.ts';
import { detailTexts } from '../texts/detail-texts.ts';
import { territoryPath } from '../url/paths.ts';
import type { StructuredData } from './page-structure.ts';

const COUNTRY = 'FR';

/**
 * A campus, whose page is at `url`. What is not known is undefined, and so not written; a position that stands for
 * another place, an establishment that is only named and an address that is no safe link are left out.
 */
export function campusStructure(campus: Campus, url: string, data: StructuredData): EducationalOrganizationLeaf {
  const { name, shortName, formerNames, status, lastAttestedYear } = campus;
  const aliases = [shortName, ...formerNames].filter((alias) => alias !== null).filter((alias) => alias !== name);
  return {
    '@type': 'EducationalOrganization',
    '@id': `${url}#campus`,
    name,
    alternateName: known([...new Set(aliases)]),
    // What is doubtful on the page is not told without its doubt.
    description: status === 'to-verify' ? toVerifyInWords(lastAttestedYear) : undefined,
    url,
    sameAs: safeWebAddress(campus.website) ?? undefined,
    ...reachedBy(campus.email, campus.phone),
    address: headAddress(campus),
    location: placeOf(campus),
    areaServed: areasOf(campus, data),
    contactPoint: known(contactsOf(campus, data.dataset)),
    parentOrganization: headOf(campus),
    member: known(campus.members.map(memberOf)),
    knowsAbout: known(subjectsOf(campus, data.dataset)),
  };
}

/** A list that says something, or undefined. */
function known<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** The filières by their official labels, then what is taught, each once. */
function subjectsOf(campus: Campus, { filieres }: Dataset): string[] {
  const labels = filieresOf(campus).map((id) => filieres.find((filiere) => filiere.id === id)?.label ?? id);
  return [...new Set([...labels, ...campus.topics])];
}

/** The establishment that carries the campus; one that has another role is only named on the page. */
function carrierOf({ head }: Campus): Campus['head'] {
  return head?.role === null ? head : null;
}

function headOf(campus: Campus): OrganizationLeaf | undefined {
  const name = carrierOf(campus)?.name;
  return name ? { '@type': 'Organization', name } : undefined;
}

function headAddress(campus: Campus): PostalAddressLeaf | undefined {
  const head = carrierOf(campus);
  if (!head || (head.commune ?? head.address ?? head.postalCode) === null) return undefined;
  return {
    '@type': 'PostalAddress',
    streetAddress: head.address ?? undefined,
    postalCode: head.postalCode ?? undefined,
    addressLocality: head.commune ?? undefined,
    addressCountry: COUNTRY,
  };
}

function placeOf({ position }: Campus): PlaceLeaf | undefined {
  if (!position || isApproximate(position)) return undefined;
  return {
    '@type': 'Place',
    name: position.place,
    geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lng },
  };
}

/** The académie, where it is known and bears another name, and the région académique. */
function areasOf(campus: Campus, { dataset, addressOf }: StructuredData): AdministrativeAreaLeaf[] {
  const { academie, region } = territoryNames(dataset, campus);
  const isOwnRegion = campus.academie === campus.region;
  const areas = [
    { id: campus.academie, name: isOwnRegion ? null : academie },
    { id: dataset.regions.some(({ id }) => id === campus.region) ? campus.region : null, name: region },
  ];
  return areas.flatMap(({ id, name }) =>
    name === null
      ? []
      : [{ '@type': 'AdministrativeArea' as const, name, url: id === null ? undefined : addressOf(territoryPath(id)) }],
  );
}

function memberOf({ name, commune }: Campus['members'][number]): OrganizationLeaf {
  return {
    '@type': 'Organization',
    name,
    address: commune === null ? undefined : { '@type': 'PostalAddress', addressLocality: commune },
  };
}

/** Whoever is published with a way to reach them: the campus's own contacts, then the referent of its académie. */
function contactsOf(campus: Campus, { academies }: Dataset): ContactPointLeaf[] {
  const referent = academies.find(({ id }) => id === campus.academie)?.referent;
  return [
    ...campus.contacts.map(({ role, name, email, phone }) => ({
      '@type': 'ContactPoint' as const,
      contactType: role,
      name: name ?? undefined,
      ...reachedBy(email, phone),
    })),
    ...(referent ? [referentPoint(referent)] : []),
  ].filter(({ email, telephone }) => email !== undefined || telephone !== undefined);
}

function referentPoint({ role, service, name, email, phones }: Referent): ContactPointLeaf {
  const numbers = phones.flatMap((phone) => reachedBy(null, phone).telephone ?? []);
  return {
    '@type': 'ContactPoint',
    contactType: role ?? service ?? detailTexts.referent,
    name: name ?? undefined,
    email: reachedBy(email, null).email,
    telephone: known(numbers),
  };
}

/** An e-mail and an international number, where they have the form of one. */
function reachedBy(email: string | null, phone: string | null): { email?: string; telephone?: string } {
  return {
    email: mailAddress(email) === null ? undefined : (email ?? undefined),
    telephone: phoneAddress(phone)?.replace('tel:', ''),
  };
}
