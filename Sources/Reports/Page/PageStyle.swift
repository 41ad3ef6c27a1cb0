/// The page's style. Text has a contrast of at least 4.5:1 to its ground; printed, it is A4.
let pageStyle: HTML = """
  :root{color:#1a1a1a;background:#fff;font:16px/1.5 "Segoe UI",Arial,"Liberation Sans",sans-serif}
  *{box-sizing:border-box}
  body{max-width:62rem;margin:0 auto;padding:1rem 1.25rem 3rem}
  h1,h2{overflow-wrap:anywhere;hyphens:auto}
  h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0}
  h2{font-size:1.35rem;line-height:1.25;margin:2.4rem 0 .6rem;border-bottom:2px solid #1f4e79}
  p,dl,ul,ol{margin:.5rem 0;max-width:46rem}
  a{color:#1f4e79}
  a:focus-visible,.scroll:focus-visible{outline:3px solid #b34700;outline-offset:2px}
  .skip{position:absolute;left:-999rem}
  .skip:focus{position:static}
  .note{border-left:.4rem solid #b34700;padding:.3rem .8rem;background:#fdf3ea}
  .lead{font-size:1.08rem}
  nav ul{columns:2;padding-left:1.2rem;max-width:none}
  .scroll{overflow-x:auto;margin:.8rem 0 1.2rem}
  table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.35}
  caption{text-align:left;font-weight:600;padding:.3rem 0}
  caption span{display:inline-block;position:sticky;left:0;max-width:min(60rem,100vw - 2.5rem)}
  th,td{border-bottom:1px solid #9a9a9a;padding:.28rem .5rem;text-align:left;vertical-align:top}
  thead th{border-bottom:2px solid #1a1a1a;vertical-align:bottom}
  tbody th{font-weight:400;min-width:7rem}
  .n{text-align:right;font-variant-numeric:tabular-nums}
  td.n{white-space:nowrap}
  td.hidden{font-style:italic}
  td ol{margin:0;padding-left:1.2rem}
  .has,.lacks{display:block;min-width:1.8rem;text-align:center;border:1px solid #2f5d8a;background:#b7cde3}
  .lacks{border:1px dashed #b34700;background:#fff}
  td:last-child:not(.n):not(:has(>.has,>.lacks)){min-width:9rem}
  .word{display:block;white-space:normal}
  .nb{white-space:nowrap}
  .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
  th.d1{padding-left:1.4rem}th.d2{padding-left:2.3rem}th.d3{padding-left:3.2rem}
  th.d4{padding-left:4.1rem}th.d5{padding-left:5rem}th.d6{padding-left:5.9rem}
  figure{margin:.8rem 0 1.2rem}
  figcaption{font-weight:600;margin-bottom:.3rem}
  svg{display:block;width:100%;max-width:800px;height:auto}
  svg text{font:13px "Segoe UI",Arial,"Liberation Sans",sans-serif;fill:#1a1a1a}
  .statements>li{margin-bottom:.9rem}
  dl.ladder{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;font-size:.9rem}
  dt{font-weight:600}
  dd{margin:0 0 .4rem}
  dl.ladder dd{margin:0}
  footer{margin-top:3rem;border-top:1px solid #9a9a9a;font-size:.9rem}
  @media (max-width:62rem){table{font-size:.82rem}th,td{padding:.28rem .32rem}}
  @media (max-width:40rem){
  h1{font-size:1.5rem}h2{font-size:1.2rem}
  nav ul{columns:1}
  td:not(.n){min-width:8rem}
  td:has(>.has),td:has(>.lacks){min-width:4.4rem}
  svg{min-width:40rem}
  }
  @media print{
  @page{size:A4;margin:16mm 14mm}
  :root{font-size:10.5pt}
  body{max-width:none;padding:0}
  nav,.skip{display:none}
  table{font-size:8.5pt}
  th,td{padding:.15rem .3rem}
  .scroll{overflow:visible}
  caption span{position:static}
  p{break-inside:avoid}
  .has{print-color-adjust:exact;-webkit-print-color-adjust:exact}
  .has,.lacks{min-width:1rem}
  thead{display:table-header-group}
  tbody tr:first-child{break-before:avoid}
  tr,figure,.statements>li{break-inside:avoid}
  h2,h2+p,dt,caption,figcaption{break-after:avoid}
  dd{break-inside:avoid}
  a{color:inherit;text-decoration:none}
  .note{background:none}
  }

  """
