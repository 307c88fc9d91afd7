import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPage } from './pages.ts';

/**
 * What the story set out to check, row by row: the record that holds it, and the passage that tells it. R is what failed,
 * D where the blame went, H where the masks went.
 */
const rows: [row: string, record: string, section: string, passage: string][] = [
  ['R1', 'nl-ffp2-recall-2020-03', 'recalls', 'netherlands'],
  ['R2', 'es-bioeasy-withdrawal-2020-03', 'recalls', 'spain'],
  ['R3', 'es-bioeasy-withdrawal-2020-03', 'recalls', 'spain'],
  ['R4', 'tr-rapid-tests-2020-03', 'recalls', 'turkey'],
  ['R5', 'expert-peter-rough-hudson', 'recalls', 'gifts'],
  ['R6', 'it-rome-plane-2020-03-12', 'recalls', 'gifts'],
  ['D1', 'expert-peter-rough-hudson', 'deflection', 'experts'],
  ['D2', 'expert-peter-rough-hudson', 'deflection', 'experts'],
  ['D3', 'us-cn-zhao-us-army-tweet-2020-03-12', 'deflection', 'us-army'],
  ['D4', 'expert-helle-dale-heritage', 'deflection', 'experts'],
  ['D5', 'expert-prochazkova-sinopsis', 'deflection', 'thanks'],
  ['D6', 'expert-prochazkova-sinopsis', 'deflection', 'bought'],
  ['D7', 'eu-borrell-battle-of-narratives-2020-03-23', 'deflection', 'narratives'],
  ['H1', 'expert-prochazkova-sinopsis', 'hoarding', 'readings'],
  ['H2', 'cn-sourcing-directive-feb-2020', 'hoarding', 'sourcing'],
  ['H3', 'cn-imports-24jan-29feb-2020', 'hoarding', 'count'],
  ['H4', 'greenland-group-worldwide-3m-masks-2020-01', 'hoarding', 'greenland'],
  ['H5', 'greenland-australia-shipment-2020', 'hoarding', 'greenland'],
  ['H6', 'au-export-ban-2020-03-30', 'hoarding', 'curbs'],
  ['H7', 'cz-qingtian-collection-780k-2020-02', 'hoarding', 'collection'],
  ['H8', 'cz-bis-warning-2020-03', 'hoarding', 'collection'],
  ['H9', 'cz-lovosice-seizure-2020-03-17', 'hoarding', 'lovosice'],
  ['H9', 'cz-lovosice-police-closed-2020-06', 'hoarding', 'lovosice'],
  ['H10', 'cz-lovosice-price-dispute-2020-03', 'hoarding', 'lovosice'],
  ['H11', 'cz-italy-replacement-110k-2020-03-24', 'hoarding', 'lovosice'],
  ['H12', 'expert-jirous-sinopsis', 'hoarding', 'lovosice'],
  ['H13', 'expert-bonnie-glaser-csis', 'hoarding', 'readings'],
];

/** A passage's HTML, from its heading to the next. */
function passageOf(section: string, id: string): string {
  const { html } = builtPage(`/${section}/`);
  const start = html.indexOf(`<h2 id="${id}"`);
  assert.ok(start >= 0, `/${section}/ has no passage #${id}`);
  const end = html.indexOf('<h2', start + 3);
  return html.slice(start, end);
}

for (const [row, record, section, passage] of rows) {
  test(`${row} stands in /${section}/#${passage} and leads to its record`, () => {
    assert.ok(
      passageOf(section, passage).includes(`href="/evidence/${record}/#`),
      `/${section}/#${passage} does not use ${record}`,
    );
    assert.match(builtPage(`/evidence/${record}/`).html, /<h1/);
  });
}
