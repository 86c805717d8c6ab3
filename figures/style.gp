# One look for every figure: gnuplot style.gp NAME.gp > NAME.svg

set terminal svg size 420,290 dynamic font "sans-serif,13"

# Hues after Okabe and Ito, which stay distinct for colour-blind readers; two of
# them darker, to stand out from white. Each line has its own dashes as well,
# for print. docs/static/book.css has the same colours for dark pages.
set linetype 1 linecolor "#0072b2" linewidth 2.5 dashtype 1       # the subject
set linetype 2 linecolor "#d55e00" linewidth 2.5 dashtype (12,5)  # a comparison
set linetype 3 linecolor "#00805d" linewidth 2.5 dashtype (3,4)   # a reference
set linetype 4 linecolor "#b3548c" linewidth 2.5 dashtype (12,4,2,4)

set border 3 linecolor "#767676"
set tics nomirror
set grid linecolor "#dddddd" linetype 1 linewidth 0.75
set key top left reverse Left samplen 3
set encoding utf8
set minussign
