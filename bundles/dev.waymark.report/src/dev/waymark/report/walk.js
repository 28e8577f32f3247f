(function () {
  "use strict";
  var walk = document.getElementById("part-walk");
  var steps = Array.prototype.slice.call(walk.querySelectorAll(".step"));
  if (!steps.length) {
    return;
  }
  var journey = walk.getAttribute("data-journey");
  var state = document.getElementById("walk-state");
  var back = document.getElementById("walk-back");
  var next = document.getElementById("walk-next");
  var at = 0;

  // A page from a file may be forbidden to store anything; the notes then live as long as the page.
  function stored(key, value) {
    try {
      return value === undefined ? localStorage.getItem(key) : localStorage.setItem(key, value);
    } catch (refused) {
      return null;
    }
  }

  function key(step) {
    return "waymark-walk/" + journey + "/" + step.getAttribute("data-step");
  }

  function note(step) {
    return step.querySelector("textarea");
  }

  function show(index, focus) {
    at = index;
    steps.forEach(function (step, i) {
      step.hidden = i !== at;
    });
    back.disabled = at === 0;
    next.disabled = at === steps.length - 1;
    if (focus) {
      steps[at].focus();
    }
  }

  function count() {
    var written = steps.filter(function (step) {
      return note(step).value.trim();
    }).length;
    state.textContent = written === 1 ? "1 note" : written + " notes";
  }

  // One line says which step, the next ones, each behind two spaces, what was seen.
  function text() {
    var lines = ["waymark walk 1", "journey " + journey, "date " + new Date().toISOString().slice(0, 10)];
    steps.forEach(function (step) {
      var seen = note(step).value.trim();
      if (seen) {
        lines.push("at " + step.getAttribute("data-step"));
        seen.split(/\r\n|\r|\n/).forEach(function (line) {
          lines.push("  " + line);
        });
      }
    });
    return lines.join("\n") + "\n";
  }

  function save() {
    var link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text()], {type: "text/plain"}));
    link.download = journey + "-walk.txt";
    document.body.appendChild(link);
    link.click();
    link.remove();
    state.textContent = "Saved as " + link.download;
  }

  steps.forEach(function (step) {
    note(step).value = stored(key(step)) || "";
    note(step).addEventListener("input", function () {
      stored(key(step), note(step).value);
      count();
    });
  });
  back.addEventListener("click", function () {
    show(at - 1, true);
  });
  next.addEventListener("click", function () {
    show(at + 1, true);
  });
  document.getElementById("walk-save").addEventListener("click", save);
  walk.querySelector(".controls").hidden = false;
  show(0, false);
  count();
}());
