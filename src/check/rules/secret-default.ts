import { configNames } from '../operations/config-names.ts';
import type { SpecRule } from '../rule.ts';

/** A secret with a default: whoever reads the document knows it, and wherever it is not set it is used. */
export const secretDefault: SpecRule = {
  id: 'TS605',
  name: 'secret-default',
  of: 'spec',
  severities: ['error', 'error', 'error'],
  find: ({ document }) =>
    document.items.config
      .filter(
        ({ item }) => configNames(item.variable).some(isSecret) && isReal(item.default ?? '', item.variable),
      )
      .map(({ item, span }) => ({
        span,
        message: `“${item.variable}” looks like a secret and has a default`,
        hint: 'Write “required”, or where it comes from (vault:…), and change it wherever that value is in use',
      })),
};

/** Whether the last words of a name are those of a secret: `TOKEN_TTL` and `PASSWORD_FILE` are none. */
const isSecret = (name: string): boolean => {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
    .join('_')
    .toUpperCase()
    .replace(WHERE, '');
  return SECRET.test(words);
};

/** What tells one of several secrets: `_PROD`, `_2`. */
const WHERE =
  /(?:_(?:PROD|PRODUCTION|STAGING|STAGE|DEV|DEVELOPMENT|TEST|LOCAL|LIVE|PRIMARY|OLD|NEW|V?\d+))+$/;

const SECRET =
  /(?:^|_)(?:SECRET|TOKEN|PASSWORD|PASSWD|PGPASSWORD|PWD|PASS|PASSPHRASE|PASSWORT|CREDENTIALS?|API_?KEY|(?:SECRET|PRIVATE|ACCESS|SIGNING|ENCRYPTION|MASTER|AUTH|ADMIN|SERVICE_ROLE|LICENSE)_KEY|SECRET_KEY_BASE)$|[A-Z](?:SECRET|PASSWORD|APIKEY)$/;

/** Whether a default is a value, not a word for none nor where one comes from. */
const isReal = (text: string, variable: string): boolean => {
  const bare = text
    .trim()
    .replace(/^(["'`])(.*)\1$/s, '$2')
    .trim();
  // A sentence says where it comes from; an example of its own name is no value.
  return (
    bare !== '' &&
    !/\s/.test(bare) &&
    bare !== variable &&
    ![NOTHING, EXAMPLE, REFERENCE].some((pattern) => pattern.test(bare))
  );
};

const NOTHING =
  /^[([]?(?:none|null|nil|undefined|empty|blank|unset|n\/a|na|no|yes|true|false|on|off|required|mandatory|optional|generated|auto|random|auto-?generated|redacted|hidden|masked|injected|provided|tbd|todo|keine[rs]?|leer|erforderlich|pflicht|generiert|aucune?|vide|requise?|obligatoire|ninguna?|ninguno|vac[ií]o|requerid[oa]|obligatori[oa]|nenhuma?|vazio|obrigat[óo]ri[oa]|なし|無し|必須|空|无|必填|\P{L}{0,3}|[*•●x.…#_?-]+(?![*.]))[)\]]?[*.!]*$/iu;

/** What only shows where a value goes: `your-token-here`, `sk_live_…`. */
const EXAMPLE = /^(?:your|dein|votre)[-_]|[-_](?:here|example)$|(?:\.{3}|…|x{3}|\*{3})$/i;

/** Where a value comes from: another variable, a store of secrets, a file. */
const REFERENCE =
  /^(?:[a-z][a-z\d+.-]*:|\$|%.+%$|[<{[(].*[>}\])]$|\{\{|@|\.{0,2}\/|~\/|vault\b|secrets?[-_/.](?:manager|store|ref)|secretKeyRef|arn:|projects\/)|\.(?:pem|key|crt|p12|txt|json)$/i;
