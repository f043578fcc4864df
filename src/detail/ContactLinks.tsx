import { mailAddress, phoneAddress } from '../domain/safe-links.ts';

/** An e-mail as a link that writes to it, or as text where its form is not plain. */
export function MailLink({ email }: { email: string }) {
  const address = mailAddress(email);
  return address === null ? <span>{email}</span> : <a href={address}>{email}</a>;
}

/** A telephone number as a link that calls it, or as text where its form is not known. */
export function PhoneLink({ phone }: { phone: string }) {
  const address = phoneAddress(phone);
  return address === null ? <span>{phone}</span> : <a href={address}>{phone}</a>;
}
