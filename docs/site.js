// What moves sideways on a narrow screen can be reached by keyboard.
const reach = () => document.querySelectorAll(".md-typeset__scrollwrap, .tabbed-labels")
  .forEach(one => { if (one.tabIndex < 0) one.tabIndex = 0 })
new MutationObserver(reach).observe(document.body, { childList: true, subtree: true })
reach()
