#!/bin/sh
# Draws png/*.png, in one and two sizes, from svg/*.svg. Needs rsvg-convert (librsvg).
set -eu
cd "$(dirname "$0")"
mkdir -p png
for svg in svg/*.svg; do
    name=png/$(basename "$svg" .svg)
    rsvg-convert --output "$name.png" "$svg"
    rsvg-convert --zoom 2 --output "$name@2x.png" "$svg"
done
