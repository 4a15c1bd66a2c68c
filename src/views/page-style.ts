// The style sheet of the report page: neutral colours, no traffic lights, readable when printed.

/** CSS of the report page; its hash stands in the page's content security policy. */
export const pageStyle = `
:root { --ink: #222; --soft: #667; --line: #d9dde3; --paper: #fff; --shade: #f5f7fa; --blue: #21548c; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1240px; padding: 24px; color: var(--ink); background: var(--paper);
  font: 15px/1.75 "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", SimHei, sans-serif; }
h1 { font-size: 24px; margin: 8px 0; } h2 { font-size: 19px; margin: 40px 0 8px; border-bottom: 2px solid var(--blue); }
h3 { font-size: 16px; margin: 20px 0 6px; } a { color: var(--blue); }
.purpose { border: 1px solid var(--blue); padding: 6px 12px; font-weight: 600; }
.note { color: var(--soft); font-size: 13px; } nav a { margin-right: 14px; white-space: nowrap; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13.5px; } th, td { border-bottom: 1px solid var(--line); padding: 4px 8px; text-align: left; vertical-align: top; }
th { background: var(--shade); white-space: nowrap; } th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; }
td { word-break: keep-all; overflow-wrap: break-word; max-width: 24em; }
td.quote { min-width: 9em; word-break: normal; overflow-wrap: anywhere; max-width: none; } td.path { min-width: 10em; word-break: break-all; }
details:target, span:target { background: #fff6d6; outline: 2px solid #e0b84c; }
details { margin: 4px 0; } summary { cursor: pointer; } blockquote { margin: 4px 0 4px 12px; padding-left: 10px; border-left: 3px solid var(--line); }
.facts { display: flex; flex-wrap: wrap; gap: 8px 28px; padding: 0; list-style: none; } .facts b { font-size: 18px; margin-right: 4px; }
.text { border-left: 3px solid var(--line); padding: 2px 14px; } .text p { margin: 6px 0; }
.r-noise { color: #aab; text-decoration: line-through; } .r-problem { background: #f3f0fa; } .r-cause { background: #faf5ec; } .r-plan { background: #eef6f2; } .r-demand { background: #eef3f8; }
.problem { border-bottom: 2px solid #6a4c9c; } .named { border-bottom: 2px dotted #6a4c9c; } .slogan { color: #8a5a00; } .figure { color: #0b5c8f; font-weight: 600; }
.masked { background: #e2e2e2; } .boilerplate { text-decoration: underline dotted #999; text-underline-offset: 4px; }
.legend span { margin-right: 14px; padding: 0 4px; }
@media print { body { max-width: none; } }
`;
