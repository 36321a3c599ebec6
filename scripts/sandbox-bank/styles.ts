/** The sandbox's own plain look: slate and indigo, nothing of a bank and nothing of a municipality. */
export const styles = `
@font-face{font-family:Practice;src:url(/fonts/latin.woff2) format("woff2");font-weight:100 900;
unicode-range:U+0000-00FF,U+2000-206F}
@font-face{font-family:Practice;src:url(/fonts/devanagari.woff2) format("woff2");font-weight:100 900;
unicode-range:U+0900-097F,U+200C-200D,U+20B9,U+25CC}
:root{color-scheme:light dark;--paper:#f5f6f9;--surface:#fff;--ink:#1c2333;--ink-2:#4b5468;
--rule:#d4d8e2;--control:#6b7387;--accent:#3b3f8c;--accent-hover:#2b2e6b;--on-accent:#fff;
--note:#fdf3d3;--note-ink:#553c00;--bad:#9b1c1c}
@media (prefers-color-scheme:dark){:root{--paper:#151926;--surface:#1d2333;--ink:#eef0f6;
--ink-2:#b9c0d0;--rule:#363e52;--control:#8d96ab;--accent:#b3b8ff;--accent-hover:#d0d3ff;
--on-accent:#151926;--note:#3a2f10;--note-ink:#fbe6a6;--bad:#ffb0a6}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);line-height:1.55;font:1.0625rem/1.55 Practice,
system-ui,sans-serif}
:lang(hi){line-height:1.72}
.banner{background:var(--note);color:var(--note-ink);border-bottom:3px dashed currentColor}
.banner p,header>div,main{max-width:60rem;margin:0 auto;padding:.75rem 1rem}
header{border-bottom:1px solid var(--rule);background:var(--surface)}
header>div{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;align-items:center;
padding-block:.25rem}
header strong{font-weight:650}
a{color:var(--accent);display:inline-flex;align-items:center;min-height:2.75rem}
main{padding-block:1.5rem 3rem;display:grid;gap:1.5rem}
h1{font-size:1.625rem;line-height:1.3;font-weight:650;margin:0}
dl{margin:0;display:grid;gap:.75rem;align-content:start}
dt{color:var(--ink-2);font-size:.9375rem}
dd{margin:0;overflow-wrap:anywhere}
.amount{font-size:1.5rem;font-weight:650;font-variant-numeric:tabular-nums}
form{display:grid;gap:1.5rem}
fieldset{border:0;padding:0;margin:0;min-width:0;display:grid;gap:.5rem}
legend{font-weight:650;padding:0;margin-bottom:.5rem}
label{display:grid;grid-template-columns:1.5rem 1fr;gap:0 .75rem;align-items:start;padding:.625rem .75rem;
background:var(--surface);border:1px solid var(--control);border-radius:6px;cursor:pointer}
label:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
input{width:1.375rem;height:1.375rem;margin:.125rem 0 0;accent-color:var(--accent)}
small{display:block;color:var(--ink-2);font-size:.9375rem}
.row{display:flex;flex-wrap:wrap;gap:.75rem}
button{font:inherit;font-weight:620;min-height:3rem;padding:.5rem 1.5rem;border-radius:6px;cursor:pointer;
border:1px solid var(--accent);background:var(--accent);color:var(--on-accent)}
button:hover{background:var(--accent-hover);border-color:var(--accent-hover)}
button.plain{background:transparent;color:var(--accent)}
button.plain:hover{text-decoration:underline}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
.error{margin:0;color:var(--bad);font-weight:620;border-left:4px solid;padding-left:.75rem}
@media (min-width:48rem){main{padding-top:2.5rem}
.split{display:grid;grid-template-columns:17rem 1fr;gap:3rem;align-items:start}
.methods{grid-template-columns:repeat(3,1fr)}.methods legend{grid-column:1/-1}
.outcomes{grid-template-columns:1fr 1fr}.outcomes legend{grid-column:1/-1}}
@media (max-width:47.99rem){.split{display:grid;gap:1.5rem}.row button{width:100%}}
`
