/** The style sheet of report.html: light and dark, narrow and wide, screen and paper; system fonts, nothing from elsewhere. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --raised: #f6f7f8; --line: #dde1e6; --text: #1b1f24; --soft: #57606a; --link: #0b5cad;
  --good: #1a7f37; --explained: #0b6aa8; --warning: #8a5a00; --unknown: #7a3ea8; --bad: #c0262d; --none: #6b7480;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #101418; --raised: #181d23; --line: #303841; --text: #e4e8ec; --soft: #9aa5b1; --link: #79b8ff;
    --good: #4cc26d; --explained: #62b3f0; --warning: #dea63a; --unknown: #c79bf2; --bad: #ff7f78; --none: #8a95a1;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 3.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 74rem;
  background: var(--page); color: var(--text); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere;
}
h1, h2, h3, p, ol, ul, dl, dd, pre, table, figure { margin: 0; padding: 0; }
ol, ul { list-style: none; }
code, pre { font-family: var(--mono); font-size: .875em; }
a { color: var(--link); text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }

header { border-bottom: 1px solid var(--line); padding-bottom: 1.75rem; }
.kind { color: var(--soft); font-size: .875rem; letter-spacing: .02em; }
h1 { margin: .75rem 0 0; font-size: clamp(1.5rem, 3.4vw, 2.15rem); line-height: 1.25; font-weight: 650; letter-spacing: -.012em; text-wrap: balance; }
.notes { margin-top: .85rem; max-width: 62rem; }
.notes li + li { margin-top: .35rem; }
.made { margin-top: 1rem; color: var(--soft); font-size: .875rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; padding-top: 1rem; font-size: .9375rem; }
section { margin-top: 3rem; }
h2 { font-size: 1.25rem; line-height: 1.3; font-weight: 650; letter-spacing: -.006em; }
.lead { color: var(--soft); margin-top: .25rem; max-width: 46rem; }

.status { display: inline-flex; align-items: center; gap: .45em; font-weight: 600; white-space: nowrap; overflow-wrap: normal; color: var(--tone); }
.mark {
  display: inline-grid; place-items: center; flex: none; width: 1.3em; height: 1.3em; border-radius: 50%;
  background: var(--tone); color: var(--page); font: 700 .8em/1 var(--sans);
  print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
.verdict { font-size: 1.0625rem; margin-top: 1.25rem; }
.good { --tone: var(--good); } .explained { --tone: var(--explained); } .warning { --tone: var(--warning); }
.unknown { --tone: var(--unknown); } .bad { --tone: var(--bad); } .none { --tone: var(--none); }

.ladder { display: grid; grid-template-columns: repeat(5, 1fr); margin-top: 1.5rem; }
.ladder li { display: grid; grid-row: span 3; grid-template-rows: subgrid; gap: .25rem; position: relative; padding: 1.25rem 1.25rem 0 0; }
.ladder li::before { content: ""; position: absolute; top: .3rem; left: 0; right: 0; height: 3px; background: var(--line); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.ladder li.good::before { background: var(--good); }
.ladder .name { font-weight: 650; font-size: 1.0625rem; }
.ladder .asked { font-size: .75rem; font-weight: 600; color: var(--soft); border: 1px solid var(--line); border-radius: 1em; padding: .05em .6em; margin-left: .5em; white-space: nowrap; }
.ladder .status { font-size: .9375rem; white-space: normal; align-items: baseline; }
.ladder .meaning { color: var(--soft); font-size: .875rem; line-height: 1.45; }

.leading { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1.25rem 2rem; margin-top: 1.25rem; }
.leading dt { color: var(--soft); font-size: .875rem; }
.leading .value { font-size: 1.75rem; line-height: 1.25; font-weight: 600; letter-spacing: -.015em; font-variant-numeric: tabular-nums; }
.leading .meaning { color: var(--soft); font-size: .875rem; line-height: 1.45; }
.facts { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; margin-top: 1.75rem; border-top: 1px solid var(--line); font-size: .9375rem; }
.facts > div { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; border-bottom: 1px solid var(--line); padding: .5rem 0; column-gap: 1.5rem; }
.facts dt { color: var(--soft); }
.facts dd { font-variant-numeric: tabular-nums; }

.findings { margin-top: 1.25rem; }
.findings li { border-left: 3px solid var(--tone); padding: .1rem 0 .1rem 1.1rem; }
.findings li + li { margin-top: 1.5rem; }
.findings .object { color: var(--soft); }
.findings .object code { color: var(--text); }
.findings p + p { margin-top: .2rem; }
.next { margin-top: .6rem; }
pre { white-space: pre-wrap; background: var(--raised); border: 1px solid var(--line); border-radius: 6px; padding: .7rem .9rem; line-height: 1.5; }
.next .label { color: var(--soft); font-size: .8125rem; }
pre code { user-select: all; -webkit-user-select: all; }

.scroll { overflow-x: auto; margin-top: 1.25rem; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.45; }
caption { text-align: left; color: var(--soft); padding-bottom: .6rem; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem 1.25rem .45rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 500; font-size: .875rem; white-space: nowrap; border-bottom-color: var(--none); }
tbody th[scope="row"] { font-weight: 400; min-width: 8.5rem; }
tbody th[scope="rowgroup"] { padding-top: 1.6rem; font-weight: 650; }
tbody th[scope="rowgroup"] span { color: var(--soft); font-weight: 400; margin-left: .5em; }
tbody:first-of-type th[scope="rowgroup"] { padding-top: .9rem; }
td .status.good { color: var(--soft); font-weight: 400; }
.checks tbody th[scope="row"] { min-width: 18rem; }
.seen pre { margin-top: .4rem; padding: .35rem .6rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.seen { min-width: 11rem; }
.kindof { color: var(--soft); }
footer { margin-top: 3.5rem; border-top: 1px solid var(--line); padding-top: 1rem; color: var(--soft); font-size: .875rem; }

@media (max-width: 48rem) {
  body { padding-top: 1.75rem; }
  section { margin-top: 2.5rem; }
  .ladder { grid-template-columns: 1fr; }
  .ladder li { display: block; padding: 0 0 1.25rem 1.25rem; }
  .ladder li::before { top: 0; bottom: 0; left: 0; right: auto; width: 3px; height: auto; }
  .ladder li:last-child { padding-bottom: 0; }
  .leading { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); }
  .leading .value { font-size: 1.5rem; }
  .facts, .facts > div { display: block; }
  th, td { padding-right: .6rem; }
  table { font-size: .8125rem; }
  tbody th[scope="row"], .seen { min-width: 5.5rem; }
  .checks tbody th[scope="row"] { min-width: 6.2rem; }
  td .status { white-space: normal; align-items: baseline; }
  .number { white-space: normal; overflow-wrap: normal; }
}

@page { margin: 16mm 14mm 18mm; }
@media print {
  :root {
    color-scheme: light;
    --page: #ffffff; --raised: #f6f7f8; --line: #ccd1d7; --text: #000000; --soft: #454c54; --link: #000000;
    --good: #1a6b30; --explained: #0b5a90; --warning: #7a4f00; --unknown: #6a3494; --bad: #b01e25; --none: #5a626c;
  }
  html { font-size: 9pt; }
  body { padding: 0; max-width: none; }
  nav { display: none; }
  section { margin-top: 9mm; }
  .scroll { overflow: visible; }
  .ladder { grid-template-columns: repeat(5, 1fr); }
  .ladder li { display: grid; padding: 1.1rem .8rem 0 0; }
  .ladder li::before { top: .2rem; left: 0; right: 0; bottom: auto; width: auto; height: 3px; }
  .facts, .facts > div { display: grid; }
  .leading { grid-template-columns: repeat(4, 1fr); }
  .checks tbody th[scope="row"] { min-width: 15rem; }
  h1, h2, .lead, caption, tbody th[scope="rowgroup"] { break-after: avoid; }
  tr, .findings li, .ladder, .leading > div, .facts > div { break-inside: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 3; widows: 3; }
}
`;
