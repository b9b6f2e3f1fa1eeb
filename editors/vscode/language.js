"use strict";

// How goal files are typed: ids with å ä ö and hyphens are one word, and lists go on by themselves.

const LANGUAGE = {
  comments: { lineComment: "#" },
  brackets: [
    ["{", "}"],
    ["[", "]"],
  ],
  wordPattern: /[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/u,
  indentationRules: {
    increaseIndentPattern: /^\s*(?:- )?[^#\s][^#]*:\s*(?:#.*)?$/,
    decreaseIndentPattern: /^\s+\}$/,
  },
};

module.exports = { LANGUAGE };
