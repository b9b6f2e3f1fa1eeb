// Shows only the lines of a list that contain every word written; the list is whole without it.
(() => {
  const list = document.getElementById("filter");
  const lines = [...list.querySelectorAll("li")].map((line) => [line, line.textContent.toLowerCase()]);
  const form = document.createElement("form");
  const label = document.createElement("label");
  const input = document.createElement("input");
  const told = document.createElement("output");
  form.className = "filter";
  form.setAttribute("role", "search");
  input.type = "search";
  input.name = "q";
  input.autocomplete = "off";
  label.append(list.dataset.label, " ", input);
  form.append(label, " ", told);
  form.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("input", show);
  list.before(form);
  input.value = new URLSearchParams(location.search).get("q") || "";
  show();

  function show() {
    const wanted = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [line, text] of lines) {
      line.hidden = !wanted.every((word) => text.includes(word));
      shown += !line.hidden;
    }
    for (const part of list.querySelectorAll("section")) {
      part.hidden = !part.querySelector("li:not([hidden])");
    }
    told.textContent = wanted.length ? `${list.dataset.shown}: ${shown}` : "";
  }
})();
