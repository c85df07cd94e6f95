/**
 * Whether a name looks like that of personal data.
 *
 * @param words The words of the name, lower case.
 * @param owner The words of what it belongs to: the name of a customer is personal, that of a product is not.
 */
export const isPersonal = (words: readonly string[], owner: readonly string[]): boolean => {
  const name = words.join(' ');
  if (NOTHING_PERSONAL.test(name)) return false;
  return PERSONAL.test(name) || (OF_PEOPLE.test(name) && PERSON.test(owner.at(-1) ?? ''));
};

/** Names of what is known about people alone, at the end of a name. */
const PERSONAL = new RegExp(
  `(?:^|\\s)(?:${[
    'e ?mails?(?: address)?|mail address',
    'phone(?: number| no)?|mobile number|telephone(?: number)?|msisdn|fax(?: number)?',
    '(?:first|last|full|given|family|middle|maiden|legal|birth) ?name|surname|forename',
    '(?:home|street|postal|mailing|billing|shipping|delivery|residential) address|address ?line ?\\d?|street|post(?:al)? ?code|zip(?: ?code)?',
    'birth ?(?:date|day)|date of birth|dob|place of birth|ssn|social security (?:number|no)|national id|passport(?: number| no)?|tax id',
    'iban|card number|credit card|pan|cvv|cvc|bank account|account holder',
    'ip(?: ?v ?[46])?(?: address)?|ip address',
    'password(?: hash)?|passwd|passphrase',
    'gender|ethnicity|religion|nationality|marital status|salary|diagnosis|blood type',
    'vorname|nachname|telefon(?:nummer)?|geburtsdatum|anschrift|straße|postleitzahl|passwort',
    'prénom|téléphone|date de naissance|mot de passe|apellidos?|correo(?: electrónico)?|teléfono|fecha de nacimiento|contraseña|sobrenome|telefone|data de nascimento|senha|cpf|dni',
    'メールアドレス|氏名|電話番号|住所|生年月日|パスワード|邮箱|姓名|电话|手机号|地址|出生日期|密码',
  ].join('|')})$`,
  'u',
);

/** Names that are personal only of people. */
const OF_PEOPLE =
  /^(?:display |user |nick )?name$|(?:^|\s)(?:address|username|mobile|location|age|photo|avatar)$/;

const PERSON =
  /^(?:users?|customers?|persons?|people|employees?|patients?|contacts?|members?|buyers?|sellers?|shoppers?|guests?|students?|teachers?|drivers?|passengers?|applicants?|candidates?|subscribers?|recipients?|authors?|doctors?|kunden?|kundin|benutzer|personen?|mitarbeiter(?:in)?|patient(?:in|en)?|clientes?|usuarios?|usuários?|utilisateurs?|personnes?|personas?|pessoas?|顧客|ユーザー|客户|用户)$/u;

/** Of something that is no person. */
const NOTHING_PERSONAL =
  /^(?:support|noreply|no reply|sender|from|reply to|system|company|business|contract|wallet|mac|memory|base|server|host|listen|bind|node|pod) (?:e ?mail|mail|phone|name|ip|address)/;
