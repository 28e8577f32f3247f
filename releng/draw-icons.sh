#!/bin/sh
# Draws the icons of svg/*.svg beside each other in one and two sizes, for light and for dark ground. Needs rsvg-convert
# (librsvg).
set -eu
cd "$(dirname "$0")/../bundles"
draw() { # ICONS FOLDER OPTIONS...
    icons=$1
    folder=$icons/$2
    shift 2
    mkdir -p "$folder"
    for svg in "$icons"/svg/*.svg; do
        name=$folder/$(basename "$svg" .svg)
        rsvg-convert "$@" --output "$name.png" "$svg"
        rsvg-convert "$@" --zoom 2 --output "$name@2x.png" "$svg"
    done
}
dark=dev.waymark.model.edit/icons/dark.css
draw dev.waymark.model.edit/icons full/obj16
draw dev.waymark.model.edit/icons full/dark16 --stylesheet "$dark"
draw dev.waymark.ui/icons light
draw dev.waymark.ui/icons dark --stylesheet "$dark"
