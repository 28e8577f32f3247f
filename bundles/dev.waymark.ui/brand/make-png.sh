#!/bin/sh
# Draws the window's icons and the splash, in one and two sizes, from the SVG beside it. Needs rsvg-convert (librsvg).
set -eu
cd "$(dirname "$0")"
for size in 16 24 32 48 64 128 256; do
    rsvg-convert --width $size --height $size --output waymark-$size.png waymark.svg
done
rsvg-convert --width 480 --output splash.png splash.svg
rsvg-convert --width 960 --output splash@2x.png splash.svg
