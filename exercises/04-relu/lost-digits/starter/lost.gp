# The relative errors of two forms of ELU, near zero.

set xlabel "distance from zero"
set ylabel "relative error"
set key bottom left

plot "lost.txt" using "distance":"plain" with lines title "plain"
