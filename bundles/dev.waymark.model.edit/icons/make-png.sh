#!/bin/sh
# Draws the icons of svg/*.svg, in 16 and 32 pixels: full/obj16 for light ground, full/dark16 for dark ground.
# Needs rsvg-convert (librsvg).
set -eu
cd "$(dirname "$0")"
draw() { # FOLDER OPTIONS...
    folder=$1
    shift
    mkdir -p "$folder"
    for svg in svg/*.svg; do
        name=$folder/$(basename "$svg" .svg)
        rsvg-convert "$@" --width 16 --height 16 --output "$name.png" "$svg"
        rsvg-convert "$@" --width 32 --height 32 --output "$name@2x.png" "$svg"
    done
}
draw full/obj16
draw full/dark16 --stylesheet dark.css
