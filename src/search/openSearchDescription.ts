/** The OpenSearch description of the site: a browser that is told to add it sends its searches to the page of the search. */
export function openSearchDescription(title: string, site: URL): string {
  const text = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${text.slice(0, 16)}</ShortName>
  <LongName>${text.slice(0, 48)}</LongName>
  <Description>Search ${text}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${new URL('/search/', site).href}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
