#!/bin/sh
# Draws the icons of svg/*.svg, in one and two sizes: light for light ground, dark for dark ground. Needs rsvg-convert
# (librsvg).
set -eu
cd "$(dirname "$0")"
draw() { # FOLDER OPTIONS...
    folder=$1
    shift
    mkdir -p "$folder"
    for svg in svg/*.svg; do
        name=$folder/$(basename "$svg" .svg)
        rsvg-convert "$@" --output "$name.png" "$svg"
        rsvg-convert "$@" --zoom 2 --output "$name@2x.png" "$svg"
    done
}
draw light
draw dark --stylesheet ../../dev.waymark.model.edit/icons/dark.css
