#!/bin/sh
# Draws icons/full/obj16/*.png, in 16 and 32 pixels, from icons/svg/*.svg. Needs rsvg-convert (librsvg).
set -eu
cd "$(dirname "$0")"
mkdir -p full/obj16
for svg in svg/*.svg; do
    name=full/obj16/$(basename "$svg" .svg)
    rsvg-convert --width 16 --height 16 --output "$name.png" "$svg"
    rsvg-convert --width 32 --height 32 --output "$name@2x.png" "$svg"
done
