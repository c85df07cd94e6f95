/**
 * The short words that stand before the number of a record, in the names of files and in headings, as part of a pattern that does
 * not mind capital letters. Of papers of the IETF there are thousands: four digits without a zero are one of those.
 */
export const RECORD_WORDS = String.raw`(?:[lp]?adrs?|adl?|dr|[te]dr|rfc(?=[-_ .#]*(?:0|\d{1,3}(?!\d))))`;
